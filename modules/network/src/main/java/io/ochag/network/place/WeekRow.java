package io.ochag.network.place;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.OpenHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Open time of the week that was usual for some time, in minutes from midnight. */
record WeekRow(
        @NotPersonal @Nullable LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        int weekday,
        int opens,
        int closes) {
    OpenHours hours() {
        return OpenHours.ofMinutes(DayOfWeek.of(weekday), opens, closes);
    }
}
