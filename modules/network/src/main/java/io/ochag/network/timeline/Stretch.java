package io.ochag.network.timeline;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something had one value.
 *
 * @param from first day; null: since the thing itself began
 * @param to first day that no longer belongs; null: as long as the thing lasts
 */
public record Stretch<T>(
        @NotPersonal @Nullable LocalDate from,
        @NotPersonal @Nullable LocalDate to,
        T value) {
    public static <T> Stretch<T> always(T value) {
        return new Stretch<>(null, null, value);
    }

    /** Without the dates that are only those of the thing itself. */
    public static <T> Stretch<T> within(DateRange life, DateRange during, T value) {
        LocalDate end = during.to();
        LocalDate last = life.to();
        boolean whole = last == null ? end == null : end != null && !end.isBefore(last);
        return new Stretch<>(during.from().isAfter(life.from()) ? during.from() : null, whole ? null : end, value);
    }
}
