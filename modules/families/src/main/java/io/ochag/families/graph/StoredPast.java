package io.ochag.families.graph;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.READ;

import io.ochag.families.FamilyHistory;
import io.ochag.families.FamilyOnDay;
import io.ochag.families.FamilyPast;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link FamilyPast} on PostgreSQL. */
final class StoredPast implements FamilyPast {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Desk desk;
    private final PastMapper mapper;

    @Inject
    StoredPast(Transactions transactions, AuditTrail trail, Desk desk, PastMapper mapper) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.mapper = mapper;
    }

    @Override
    public FamilyOnDay on(Actor actor, FamilyId id, LocalDate day) {
        Seen<FamilyOnDay> seen = transactions.read(() -> {
            FamilyHere family = desk.family(actor, READ, id);
            return new Seen<>(
                    family,
                    new FamilyOnDay(
                            family.id(),
                            day,
                            mapper
                                    .members(
                                            family.id(),
                                            family.records(),
                                            day,
                                            desk.may(actor, ADOPTION, family),
                                            VisibleRows.of(desk.visibility(actor, READ)))
                                    .stream()
                                    .map(MemberOnDayRow::shown)
                                    .toList()));
        });
        Set<PersonId> persons = seen.view().members().stream()
                .map(FamilyOnDay.MemberOnDay::person)
                .collect(Collectors.toSet());
        read(actor, "families.members-on-day", seen.family(), persons);
        return seen.view();
    }

    @Override
    public FamilyHistory history(Actor actor, FamilyId id) {
        Seen<FamilyHistory> seen = transactions.read(() -> {
            FamilyHere family = desk.family(actor, READ, id);
            UUID[] records = family.records();
            VisibleRows visible = VisibleRows.of(desk.visibility(actor, READ));
            boolean adoption = desk.may(actor, ADOPTION, family);
            return new Seen<>(
                    family,
                    new FamilyHistory(
                            family.id(),
                            mapper.stays(records, adoption, visible).stream()
                                    .map(StayRow::shown)
                                    .toList(),
                            mapper.changes(records, adoption, visible).stream()
                                    .map(ChangeRow::shown)
                                    .toList()));
        });
        Set<PersonId> persons = Stream.concat(
                        seen.view().stays().stream().map(FamilyHistory.Stay::person),
                        seen.view().changes().stream().map(FamilyHistory.Change::person))
                .collect(Collectors.toSet());
        read(actor, "families.history", seen.family(), persons);
        return seen.view();
    }

    private void read(Actor actor, String operation, FamilyHere family, Collection<PersonId> persons) {
        PlaceId place = family.placeId();
        trail.read(AuditEntry.of(actor, operation)
                .families(Set.of(family.id()))
                .persons(persons)
                .at(place));
    }

    private record Seen<T>(FamilyHere family, T view) {}
}
