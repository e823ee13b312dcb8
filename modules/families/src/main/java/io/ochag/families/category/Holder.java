package io.ochag.families.category;

import io.ochag.families.desk.FamilyHere;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a category, seen and permitted: a family or a person. */
record Holder(@Nullable FamilyHere family, @Nullable PersonHere person) {
    private static final UUID[] NONE = {};

    /** Every id of the family; none for a person. */
    UUID[] families() {
        return family == null ? NONE : family.records();
    }

    /** Every id of the person; none for a family. */
    UUID[] persons() {
        return person == null ? NONE : person.records();
    }

    /** By the id that it goes by now. */
    Recipient recipient() {
        return family != null
                ? new Recipient.OfFamily(family.id())
                : new Recipient.OfPerson(Objects.requireNonNull(person).id());
    }

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
