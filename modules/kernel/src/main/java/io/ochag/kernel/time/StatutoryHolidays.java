package io.ochag.kernel.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The non-working holidays of ТК 112 and what the law does with them when no decree has been published. */
final class StatutoryHolidays {
    private static final int LAST_OF_NEW_YEAR = 8;
    private static final Set<MonthDay> AFTER_JANUARY = Set.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private StatutoryHolidays() {}

    static boolean isHoliday(LocalDate day) {
        return day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= LAST_OF_NEW_YEAR
                || AFTER_JANUARY.contains(MonthDay.from(day));
    }

    static CalendarYear provisional(int year) {
        Set<LocalDate> off = new TreeSet<>();
        for (int day = 1; day <= LAST_OF_NEW_YEAR; day++) {
            off.add(LocalDate.of(year, Month.JANUARY, day));
        }
        for (MonthDay holiday : new TreeSet<>(AFTER_JANUARY)) {
            LocalDate day = holiday.atYear(year);
            off.add(day);
            if (CalendarYear.isWeekend(day)) {
                off.add(nextWorking(day, off));
            }
        }
        Map<LocalDate, DayMark> marks = new HashMap<>();
        for (LocalDate day : off) {
            marks.put(day, DayMark.DAY_OFF);
            LocalDate eve = day.minusDays(1);
            // ТК 95: the working day right before a holiday is shorter
            if (isHoliday(day) && eve.getYear() == year && !off.contains(eve) && !CalendarYear.isWeekend(eve)) {
                marks.put(eve, DayMark.SHORTENED);
            }
        }
        LocalDate newYearsEve = LocalDate.of(year, Month.DECEMBER, 31);
        if (!CalendarYear.isWeekend(newYearsEve)) {
            marks.put(newYearsEve, DayMark.SHORTENED);
        }
        return new CalendarYear(year, marks);
    }

    private static LocalDate nextWorking(LocalDate holiday, Set<LocalDate> off) {
        LocalDate day = holiday.plusDays(1);
        while (CalendarYear.isWeekend(day) || off.contains(day) || isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
