package io.ochag.platform.calendar;

import io.ochag.kernel.time.DayKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file changes, or has changed.
 *
 * @param version of the edition that is or would be made; the shipped calendar is version 0
 * @param days those that become something else; of a year that nobody had loaded, in comparison with what the law alone says
 * @param workingDaysBefore in the whole year
 */
public record CalendarChange(
        CalendarKind kind, int year, int version, List<Day> days, int workingDaysBefore, int workingDaysAfter) {
    /** A day that becomes something else. */
    public record Day(LocalDate day, DayKind was, DayKind becomes) {}
}
