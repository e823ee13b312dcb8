package io.ochag.platform.calendar;

import io.ochag.kernel.time.CalendarYear;
import io.ochag.kernel.time.DayMark;
import java.time.LocalDate;
import java.util.Map;

/** What a file says, without its form. */
record ReadCalendar(CalendarKind kind, int year, Map<LocalDate, DayMark> marks) {
    CalendarYear asYear() {
        return new CalendarYear(year, marks);
    }
}
