package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Forbids that a person's data be taken away.
 *
 * @param until the first day on which it does not stand any more; empty until it is lifted
 */
public record PlaceHold(
        PersonId person,
        GroundCode ground,
        @NotPersonal Optional<LocalDate> until,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "PlaceHold[" + person + "]";
    }
}
