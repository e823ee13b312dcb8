package io.ochag.families.registry;

import io.ochag.families.ContactPhone;
import io.ochag.families.FamiliesError;
import io.ochag.families.PersonDetails;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps persons and their phones. */
final class PersonStore {
    private final PersonMapper mapper;
    private final IdSource ids;

    @Inject
    PersonStore(PersonMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** Keeps a new person; {@code families.snils-taken}. */
    PersonId add(Kept kept, PersonDetails details) {
        PersonId person = mapper.insert(PersonRow.of(new PersonId(ids.next()), kept, details));
        if (person == null) {
            throw DomainException.of(FamiliesError.SNILS_TAKEN);
        }
        return person;
    }

    Set<PersonId> visible(Collection<PersonId> persons, Visibility visibility) {
        return Set.copyOf(mapper.visible(SqlArrays.uuids(persons), VisibleRows.of(visibility)));
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
