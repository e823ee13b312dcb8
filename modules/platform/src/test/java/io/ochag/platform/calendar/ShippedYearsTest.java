package io.ochag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.time.CalendarYear;
import io.ochag.kernel.time.DayKind;
import io.ochag.kernel.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped years against the published figures of the five-day week. */
class ShippedYearsTest {
    static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            ShippedYears.all().stream().map(ReadCalendar::asYear).toList());

    @ParameterizedTest
    @CsvSource({
        "2024, 248, 17 20 20 21 20 19 23 22 21 23 21 21",
        "2025, 247, 17 20 21 22 18 19 23 21 22 23 19 22",
        "2026, 247, 15 19 21 22 19 21 23 21 22 22 20 22"
    })
    void workingDaysOfTheYearAndOfEachMonth(int year, int ofTheYear, String ofMonths) {
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> CALENDAR.workingDays(month.atDay(1), month.atEndOfMonth()))
                .toList();
        assertThat(months)
                .isEqualTo(List.of(ofMonths.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toList());
        assertThat(CALENDAR.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(ofTheYear);
    }

    @ParameterizedTest
    @CsvSource({"2024, 02-22 03-07 05-08 06-11 11-02", "2025, 03-07 04-30 06-11 11-01", "2026, 04-30 05-08 06-11 11-03"
    })
    void shortenedDays(int year, String days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(CALENDAR::isShortened)
                        .map(day -> day.toString().substring(5)))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-06, HOLIDAY",
        "2024-04-27, WORKING",
        "2024-04-29, DAY_OFF",
        "2024-11-02, SHORTENED",
        "2024-12-28, WORKING",
        "2024-12-31, DAY_OFF",
        "2025-03-08, HOLIDAY",
        "2025-03-10, WORKING",
        "2025-05-08, DAY_OFF",
        "2025-11-01, SHORTENED",
        "2026-01-09, DAY_OFF",
        "2026-01-10, WEEKEND",
        "2026-01-12, WORKING",
        "2026-11-04, HOLIDAY"
    })
    void whatADayIs(LocalDate day, DayKind kind) {
        assertThat(CALENDAR.kind(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 04-27 04-29 04-30 05-10 11-02 12-28 12-30 12-31",
        "2025, 02-24 03-10 05-02 05-08 06-13 11-01 11-03 12-31",
        "2026, 01-09 12-31"
    })
    void whatTheLawAloneSaysDiffersOnlyWhereDaysWereMovedByDecree(int year, String days) {
        WorkingCalendar provisional = WorkingCalendar.of(List.of(CalendarYear.provisional(year)));
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> CALENDAR.isWorking(day) != provisional.isWorking(day))
                        .map(day -> day.toString().substring(5)))
                .containsExactly(days.split(" "));
    }

    @Test
    void theNextYearIsMissedFromTheFirstOfOctober() {
        assertThat(CALENDAR.missingYears(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(CALENDAR.missingYears(LocalDate.of(2026, 10, 1))).containsExactly(2027);
        assertThat(CALENDAR.missingYears(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(CALENDAR.missingYears(LocalDate.of(2027, 11, 1))).containsExactly(2027, 2028);
    }
}
