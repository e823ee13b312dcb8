package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hides a person, in every family.
 *
 * @param until the first day on which they are seen again by itself; empty until it is lifted
 */
public record RestrictPerson(
        PersonId person,
        GroundCode ground,
        @NotPersonal Optional<LocalDate> until,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "RestrictPerson[" + person + "]";
    }
}
