package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/** Says that a matter is settled, and how. */
public record CloseMatter(
        MatterId matter, @PersonalData(Kind.FREE_TEXT) String note) {
    @Override
    public String toString() {
        return "CloseMatter[" + matter + "]";
    }
}
