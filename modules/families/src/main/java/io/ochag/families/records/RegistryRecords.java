package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.erasing.Erasing;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the registry itself holds about people. Whoever asks has checked the right to the family or person; who is hidden is left out here. */
final class RegistryRecords implements FamilyRecords {
    static final String MODULE = "families";

    private static final Position FROM_THE_NEWEST =
            new Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final RecordsMapper mapper;
    private final Identities identities;
    private final AccessControl access;
    private final Erasing erasing;
    private final HeldRecords held;
    private final WrittenRecords written;
    private final Clock clock;

    @Inject
    RegistryRecords(
            RecordsMapper mapper,
            Identities identities,
            AccessControl access,
            Erasing erasing,
            HeldRecords held,
            WrittenRecords written,
            Clock clock) {
        this.mapper = mapper;
        this.identities = identities;
        this.access = access;
        this.erasing = erasing;
        this.held = held;
        this.written = written;
        this.clock = clock;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<Entry> timeline(Actor actor, Recipient recipient, Optional<Position> before, int limit) {
        VisibleRows visible = visible(actor, FamiliesPermission.READ);
        Position from = before.orElse(FROM_THE_NEWEST);
        String zone = clock.getZone().getId();
        Instant now = clock.instant();
        UUID[] ids = ids(recipient);
        return entries(
                recipient instanceof Recipient.OfFamily
                        ? mapper.ofFamily(ids, visible, zone, now, from.at(), from.id(), limit)
                        : mapper.ofPerson(ids, visible, zone, now, from.at(), from.id(), limit));
    }

    @Override
    public List<Entry> export(Actor actor, Recipient.OfPerson person) {
        return entries(mapper.held(ids(person), visible(actor, FamiliesPermission.READ)));
    }

    @Override
    public List<Held> heldAbout(Actor actor, SubjectRequest request) {
        return held.about(actor, request);
    }

    @Override
    public List<Entry> openMatters(Actor actor, Recipient recipient) {
        return entries(mapper.openMatters(ids(recipient)));
    }

    @Override
    public List<Entry> conflictsIfMerged(Actor actor, FamilyId one, FamilyId other) {
        return entries(mapper.inBoth(
                ids(new Recipient.OfFamily(one)),
                ids(new Recipient.OfFamily(other)),
                visible(actor, FamiliesPermission.MERGE),
                clock.getZone().getId()));
    }

    @Override
    public List<Entry> conflictsIfMerged(Actor actor, PersonId one, PersonId other) {
        return entries(mapper.differences(
                ids(new Recipient.OfPerson(one)),
                ids(new Recipient.OfPerson(other)),
                visible(actor, FamiliesPermission.MERGE),
                clock.getZone().getId()));
    }

    @Override
    public List<Entry> writtenSince(Actor actor, Set<FamilyId> families, Instant since) {
        return entries(written.since(actor, SqlArrays.uuids(families), new UUID[0], since));
    }

    @Override
    public List<Entry> writtenAboutSince(Actor actor, Set<PersonId> persons, Instant since) {
        return entries(written.since(actor, new UUID[0], SqlArrays.uuids(persons), since));
    }

    @Override
    public void depersonalise(Actor actor, Recipient.OfPerson person) {
        erasing.erase(actor, person.person());
    }

    private UUID[] ids(Recipient recipient) {
        return recipient instanceof Recipient.OfFamily one
                ? SqlArrays.uuids(identities.aliasesOfFamilies(Set.of(one.family())))
                : SqlArrays.uuids(identities.aliasesOfPersons(Set.of(((Recipient.OfPerson) recipient).person())));
    }

    private VisibleRows visible(Actor actor, FamiliesPermission permission) {
        return VisibleRows.of(access.visibility(actor, permission));
    }

    private static List<Entry> entries(List<RecordRow> rows) {
        return rows.stream().map(RecordRow::entry).toList();
    }
}
