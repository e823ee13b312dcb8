package io.ochag.families.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.ochag.families.ContactPhone;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyCard;
import io.ochag.families.NewMember;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps families and their memberships. */
final class FamilyStore {
    private final FamilyMapper mapper;
    private final IdSource ids;

    @Inject
    FamilyStore(FamilyMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    void add(FamilyId family, Kept kept, Optional<PersonId> mainContact) {
        mapper.insert(family, kept, mainContact.orElse(null));
    }

    /** Adds a membership from a day on; {@code families.already-member}. */
    void join(FamilyId family, PersonId person, NewMember member, LocalDate from) {
        if (mapper.insertMembership(ids.next(), family, person, member, from) == null) {
            throw DomainException.of(FamiliesError.ALREADY_MEMBER);
        }
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    void raiseVersion(FamilyId family, long seen) {
        if (mapper.raiseVersion(family, seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    /** A family that the actor may see; {@code access.not-found}. */
    FamilyRow get(FamilyId family, Visibility visibility) {
        FamilyRow row = mapper.find(family, VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    FamilyCard card(FamilyRow family, LocalDate day, Visibility visibility) {
        List<MemberRow> members = mapper.members(family.id(), day, VisibleRows.of(visibility));
        Map<PersonId, List<ContactPhone>> phones = phones(family.id(), members);
        return new FamilyCard(
                family.id(),
                family.placeId(),
                family.municipality(),
                family.occurredAt(),
                Optional.ofNullable(family.mainContact()),
                members.stream()
                        .map(member -> member.shown(phones.getOrDefault(member.personId(), List.of())))
                        .toList(),
                family.version());
    }

    private Map<PersonId, List<ContactPhone>> phones(FamilyId family, List<MemberRow> members) {
        List<PersonId> persons = members.stream().map(MemberRow::personId).toList();
        return mapper.phones(family, SqlArrays.uuids(persons)).stream()
                .collect(groupingBy(PhoneRow::personId, mapping(PhoneRow::shown, toList())));
    }
}
