package io.ochag.families.representation;

import io.ochag.families.GroundCode;
import io.ochag.families.RepresentationState;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ground of the catalogue from a day until before another.
 *
 * @param shownAs what it is called to whoever may not know it; a ground without it is no secret
 * @param proven whether a paper was seen
 */
record Ground(
        GroundCode code,
        @NotPersonal @Nullable LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        RepresentationState state,
        boolean parental,
        boolean proven,
        @Nullable GroundCode shownAs,
        boolean needsPaper,
        boolean needsActs,
        boolean needsEnd,
        boolean ofRegion) {
    boolean holdsOn(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay)) && (toDay == null || day.isBefore(toDay));
    }

    boolean isSecret() {
        return shownAs != null;
    }

    GroundCode shown() {
        return shownAs == null ? code : shownAs;
    }
}
