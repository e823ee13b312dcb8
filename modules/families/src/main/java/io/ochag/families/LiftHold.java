package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/** Ends a legal hold. */
public record LiftHold(
        HoldId hold, @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "LiftHold[" + hold + "]";
    }
}
