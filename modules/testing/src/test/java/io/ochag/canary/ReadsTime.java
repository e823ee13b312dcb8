package io.ochag.canary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class ReadsTime {
    private ReadsTime() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day() {
        return LocalDate.now(ZoneId.of("Europe/Volgograd"));
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    /** Allowed: the clock is given. */
    static LocalDate rightly(Clock clock) {
        return LocalDate.now(clock);
    }
}
