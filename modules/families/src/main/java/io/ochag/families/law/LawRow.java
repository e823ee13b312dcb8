package io.ochag.families.law;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value that a law sets, from a day until before another. */
public record LawRow(
        @NotPersonal String code,
        @NotPersonal @Nullable LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        @NotPersonal String value,
        boolean ofRegion) {
    boolean holdsOn(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay)) && (toDay == null || day.isBefore(toDay));
    }
}
