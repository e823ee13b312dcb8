package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal hold as it is or was.
 *
 * @param standing whether it forbids anything today
 * @param placedBy who placed it, as ids
 */
public record LegalHold(
        HoldId hold,
        PersonId person,
        GroundCode ground,
        Instant placedAt,
        @NotPersonal String placedBy,
        @NotPersonal Optional<LocalDate> until,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note,
        Optional<Instant> liftedAt,
        @PersonalData(Kind.FREE_TEXT) Optional<String> liftedNote,
        boolean standing) {
    @Override
    public String toString() {
        return "LegalHold[" + hold + "]";
    }
}
