package io.ochag.families.category;

import io.ochag.families.desk.FamilyHere;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a category, seen and permitted: a family or a person.
 *
 * @param records every id of the family
 */
record Holder(@Nullable FamilyHere family, @Nullable PersonHere person, UUID[] records) {
    @Nullable
    FamilyId familyId() {
        return family == null ? null : family.id();
    }

    @Nullable
    PersonId personId() {
        return person == null ? null : person.id();
    }

    long version() {
        return family != null ? family.version() : person != null ? person.version() : 0;
    }

    AuditEntry touched(AuditEntry entry) {
        if (family != null) {
            return entry.families(Set.of(family.id())).at(family.placeId());
        }
        return person == null ? entry : entry.persons(Set.of(person.id())).at(person.placeId());
    }
}
