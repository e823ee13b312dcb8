package io.ochag.platform.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The hours in which people are left alone. */
record QuietHours(LocalTime from, LocalTime to) {
    /** When the quiet hours end that this instant lies in; empty outside of them. */
    Optional<Instant> endOf(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        LocalTime time = there.toLocalTime();
        boolean late = !time.isBefore(from);
        boolean early = time.isBefore(to);
        boolean overMidnight = from.isAfter(to);
        boolean quiet = overMidnight ? late || early : late && early;
        if (!quiet) {
            return Optional.empty();
        }
        int days = overMidnight && late ? 1 : 0;
        return Optional.of(
                there.toLocalDate().plusDays(days).atTime(to).atZone(zone).toInstant());
    }
}
