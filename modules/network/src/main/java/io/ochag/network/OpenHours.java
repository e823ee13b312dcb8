package io.ochag.network;

import io.ochag.kernel.error.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One stretch of open time on a day of the week, local time.
 *
 * @param to first minute that is closed; midnight stands for the end of the day
 */
public record OpenHours(DayOfWeek day, LocalTime from, LocalTime to) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** @throws InvalidValueException {@code open-hours.order} */
    public OpenHours {
        if (minute(from) >= end(to)) {
            throw new InvalidValueException("open-hours.order");
        }
    }

    public static OpenHours ofMinutes(DayOfWeek day, int from, int to) {
        return new OpenHours(
                day,
                LocalTime.ofSecondOfDay(from * 60L),
                to == MINUTES_OF_DAY ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(to * 60L));
    }

    /** Minutes from midnight. */
    public int fromMinute() {
        return minute(from);
    }

    /** Minutes from midnight, 1440 for the end of the day. */
    public int toMinute() {
        return end(to);
    }

    public boolean overlaps(OpenHours other) {
        return day == other.day && fromMinute() < other.toMinute() && other.fromMinute() < toMinute();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : minute(time);
    }
}
