package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.Optional;

/** Ends a restriction before its term, with why in a few words. */
public record LiftRestriction(
        RestrictionId restriction,
        @PersonalData(Kind.FREE_TEXT) Optional<String> note) {
    @Override
    public String toString() {
        return "LiftRestriction[" + restriction + "]";
    }
}
