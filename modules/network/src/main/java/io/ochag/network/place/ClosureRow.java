package io.ochag.network.place;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Closure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closed days. */
record ClosureRow(
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        @NotPersonal String reason) {
    Closure closure() {
        return new Closure(new DateRange(starts, ends), reason);
    }
}
