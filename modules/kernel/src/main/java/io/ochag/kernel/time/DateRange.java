package io.ochag.kernel.time;

import io.ochag.kernel.error.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Civil days {@code [from, to)}: the first day counts, the last does not. No end means that the end is not known.
 *
 * @param to the first day that no longer belongs, or null for an open end
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    /** @throws InvalidValueException {@code date-range.order} when it would hold no day */
    public DateRange {
        if (to != null && !to.isAfter(from)) {
            throw new InvalidValueException("date-range.order");
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(DateRange other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
