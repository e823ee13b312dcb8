package io.ochag.network.place;

import io.ochag.network.OpenHours;
import java.time.DayOfWeek;

/** Open time in minutes from midnight. */
record HoursRow(int weekday, int opens, int closes) {
    OpenHours hours() {
        return OpenHours.ofMinutes(DayOfWeek.of(weekday), opens, closes);
    }
}
