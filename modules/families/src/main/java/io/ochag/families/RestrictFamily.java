package io.ochag.families;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hides a family.
 *
 * @param version the family's version that the actor has seen
 * @param until the first day on which it is seen again by itself; empty until it is lifted
 */
public record RestrictFamily(
        FamilyId family,
        long version,
        GroundCode ground,
        @NotPersonal Optional<LocalDate> until,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "RestrictFamily[" + family + "]";
    }
}
