package io.ochag.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a term ends.
 *
 * @param lastDay the last day on which it can be kept; none for a term in hours
 * @param expires the first moment at which it is too late
 * @param provisional whether a year that is not loaded had a say, so that loading it may move the end
 */
public record Deadline(Optional<LocalDate> lastDay, Instant expires, Basis basis, boolean provisional) {
    /** Where a term comes from, which decides what happens beyond the years that are loaded. */
    public enum Basis {
        /** A law or another act sets it. Working days of an unknown year cannot be counted: {@code calendar.year-not-loaded}. */
        STATUTORY,
        /** A contract or an own rule sets it. An unknown year is computed provisionally. */
        CIVIL
    }

    public boolean hasPassed(Instant now) {
        return !now.isBefore(expires);
    }
}
