package io.ochag.families.registry;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.ContactPhone;
import io.ochag.families.PersonDetails;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps persons and their phones. */
public final class PersonStore {
    private final PersonMapper mapper;
    private final IdSource ids;

    @Inject
    PersonStore(PersonMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** Keeps a new person; empty where the СНИЛС is taken. */
    Optional<PersonId> add(Kept kept, PersonDetails details) {
        return Optional.ofNullable(mapper.insert(PersonRow.of(new PersonId(ids.next()), kept, details)));
    }

    /** Whose number this is. */
    Optional<PersonId> holder(Snils snils) {
        return Optional.ofNullable(mapper.holder(snils.digits()));
    }

    /** The person that this id stands for, if the actor may see them; {@code access.not-found}. */
    public ShownPersonRow get(PersonId person, Visibility visibility) {
        ShownPersonRow row = mapper.find(person, VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void raiseVersion(PersonId person, long seen) {
        if (mapper.raiseVersion(person, seen) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }

    Set<PersonId> visible(Collection<PersonId> persons, Visibility visibility) {
        return seen(persons, visibility).stream().map(SeenRow::id).collect(toSet());
    }

    List<SeenRow> seen(Collection<PersonId> persons, Visibility visibility) {
        return mapper.visible(SqlArrays.uuids(persons), VisibleRows.of(visibility));
    }

    /** Keeps phones as told for a family's card, or for the person alone. */
    void tell(PersonId person, List<ContactPhone> phones, Optional<FamilyId> toldFor) {
        for (ContactPhone phone : phones) {
            mapper.insertPhone(
                    ids.next(),
                    person,
                    toldFor.orElse(null),
                    phone,
                    phone.number().extension().orElse(null));
        }
    }
}
