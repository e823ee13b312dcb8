package io.ochag.network.profile;

import io.ochag.network.OpenHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads opening hours as people write them: days {@code mon} or {@code mon-fri}, times {@code 09:00-13:00 14:00-18:00}. */
final class WeekText {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern STRETCH = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    private WeekText() {}

    /** The days of a key; empty where the key is no day. */
    static List<DayOfWeek> days(String key) {
        String[] ends = key.split("-", -1);
        int first = DAYS.indexOf(ends[0]);
        int last = DAYS.indexOf(ends[ends.length - 1]);
        if (ends.length > 2 || first < 0 || last < first) {
            return List.of();
        }
        return Arrays.asList(DayOfWeek.values()).subList(first, last + 1);
    }

    /** @throws IllegalArgumentException when it is not such a text */
    static List<OpenHours> hours(List<DayOfWeek> days, String text) {
        List<OpenHours> hours = new ArrayList<>();
        for (String stretch : text.strip().split("\\s+")) {
            Matcher times = STRETCH.matcher(stretch);
            if (!times.matches()) {
                throw new IllegalArgumentException("hours");
            }
            int from = minute(times.group(1), times.group(2));
            int to = minute(times.group(3), times.group(4));
            if (from >= to || to > 24 * 60) {
                throw new IllegalArgumentException("hours");
            }
            days.forEach(day -> hours.add(OpenHours.ofMinutes(day, from, to)));
        }
        return hours;
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
