package io.ochag.families.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.ochag.families.ContactPhone;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyCard;
import io.ochag.families.NewMember;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps families and their memberships. Shows them as they are now: with everything that was merged into them. */
public final class FamilyStore {
    private final FamilyMapper mapper;
    private final LabelMapper labels;
    private final Identities identities;
    private final IdSource ids;

    @Inject
    FamilyStore(FamilyMapper mapper, LabelMapper labels, Identities identities, IdSource ids) {
        this.mapper = mapper;
        this.labels = labels;
        this.identities = identities;
        this.ids = ids;
    }

    void add(FamilyId family, Kept kept, Optional<PersonId> mainContact) {
        mapper.insert(family, kept, mainContact.orElse(null));
    }

    /** Nobody merges them, or makes the one a member of the other, until this write ends. Called before anything is read. */
    void hold(FamilyId family, PersonId person) {
        identities.lockFamilies(Set.of(family));
        identities.lockPersons(Set.of(person));
    }

    /** As {@link #join}, of a person who is known and held: not a member already under any other id of both. */
    void joinKnown(FamilyRow family, PersonId person, NewMember member, LocalDate from) {
        Set<PersonId> persons = identities.aliasesOfPersons(Set.of(person));
        if (mapper.overlaps(SqlArrays.uuids(family.ids()), SqlArrays.uuids(persons), from)) {
            throw DomainException.of(FamiliesError.ALREADY_MEMBER);
        }
        join(family.id(), person, member, from);
    }

    /** Adds a membership from a day on; {@code families.already-member}. */
    void join(FamilyId family, PersonId person, NewMember member, LocalDate from) {
        if (mapper.insertMembership(ids.next(), family, person, member, from) == null) {
            throw DomainException.of(FamiliesError.ALREADY_MEMBER);
        }
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void raiseVersion(FamilyId family, long seen) {
        if (mapper.raiseVersion(family, seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** Those of these that may be seen. */
    public Set<FamilyId> visible(Collection<FamilyId> families, Visibility visibility) {
        return families.isEmpty()
                ? Set.of()
                : Set.copyOf(labels.visible(SqlArrays.uuids(families), VisibleRows.of(visibility)));
    }

    /** The family that this id stands for, if the actor may see it; {@code access.not-found}. */
    public FamilyRow get(FamilyId family, Visibility visibility) {
        FamilyRow row = mapper.find(family, VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    public FamilyCard card(FamilyRow family, LocalDate day, Visibility visibility) {
        UUID[] records = SqlArrays.uuids(family.ids());
        List<MemberRow> members = mapper.members(family.id(), records, day, VisibleRows.of(visibility));
        Map<PersonId, List<ContactPhone>> phones = phones(records, members);
        return new FamilyCard(
                family.id(),
                family.placeId(),
                family.municipality(),
                family.occurredAt(),
                Optional.ofNullable(family.mainContact()),
                members.stream()
                        .map(member -> member.shown(phones.getOrDefault(member.personId(), List.of())))
                        .toList(),
                family.aliases(),
                family.version());
    }

    private Map<PersonId, List<ContactPhone>> phones(UUID[] records, List<MemberRow> members) {
        List<PersonId> persons = members.stream().map(MemberRow::personId).toList();
        return mapper.phones(records, SqlArrays.uuids(persons)).stream()
                .collect(groupingBy(PhoneRow::personId, mapping(PhoneRow::shown, toList())));
    }
}
