package io.ochag.families.registry;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/** Who has a СНИЛС. */
public record HolderRow(@PersonalData(Kind.OFFICIAL_NUMBER) String snils, PersonId personId) {
    @Override
    public String toString() {
        return "HolderRow[" + personId + "]";
    }
}
