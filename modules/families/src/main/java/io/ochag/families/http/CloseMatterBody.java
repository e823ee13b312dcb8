package io.ochag.families.http;

import io.ochag.families.CloseMatter;
import io.ochag.families.MatterId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import jakarta.validation.constraints.Size;

/** How a matter was settled, as it comes in. */
record CloseMatterBody(
        @PersonalData(Kind.FREE_TEXT) @Size(min = 1, max = 500)
        String note) {
    CloseMatter command(MatterId matter) {
        return new CloseMatter(matter, note);
    }

    @Override
    public String toString() {
        return "CloseMatterBody[***]";
    }
}
