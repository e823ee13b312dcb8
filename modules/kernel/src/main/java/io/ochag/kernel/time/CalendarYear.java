package io.ochag.kernel.time;

import io.ochag.kernel.error.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * One year of the five-day working week. Saturdays and Sundays are off and other days are working, but for the days that are marked.
 *
 * @param marks by day, all within the year
 */
public record CalendarYear(int year, Map<LocalDate, DayMark> marks) {
    /** @throws InvalidValueException {@code calendar.other-year} when a mark lies outside of the year */
    public CalendarYear {
        marks = Map.copyOf(marks);
        if (marks.keySet().stream().anyMatch(day -> day.getYear() != year)) {
            throw new InvalidValueException("calendar.other-year");
        }
    }

    /**
     * What the law alone says of a year whose calendar nobody has loaded: the holidays of ТК 112, and the next working day in place of a
     * holiday on a weekend, except in January, where the Government decides. The real year will differ where it moves other days.
     */
    public static CalendarYear provisional(int year) {
        return StatutoryHolidays.provisional(year);
    }

    DayKind kind(LocalDate day) {
        DayMark mark = marks.get(day);
        if (mark == null) {
            return isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
        }
        return switch (mark) {
            case WORKING -> DayKind.WORKING;
            case SHORTENED -> DayKind.SHORTENED;
            case DAY_OFF -> dayOff(day);
        };
    }

    private static DayKind dayOff(LocalDate day) {
        if (StatutoryHolidays.isHoliday(day)) {
            return DayKind.HOLIDAY;
        }
        return isWeekend(day) ? DayKind.WEEKEND : DayKind.DAY_OFF;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
