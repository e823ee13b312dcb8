package io.ochag.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The clock of offers in desk hours. */
class DeskCalendarTest {
    private static final ZoneId VOLGOGRAD = ZoneId.of("Europe/Volgograd");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void runsWhileTheDeskIsOpen() {
        assertThat(after("2026-11-23T10:15", HOUR.multipliedBy(2))).isEqualTo("2026-11-23T12:15");
    }

    @Test
    void standsStillOverTheLunchBreak() {
        assertThat(after("2026-11-23T12:30", HOUR)).isEqualTo("2026-11-23T14:30");
    }

    @Test
    void whatEndsWithTheLastMinuteEndsThatDay() {
        assertThat(after("2026-11-23T16:00", HOUR.multipliedBy(2))).isEqualTo("2026-11-23T18:00");
        assertThat(after("2026-11-23T16:00", HOUR.multipliedBy(2).plusSeconds(1)))
                .isEqualTo("2026-11-24T09:00:01");
    }

    @Test
    void beforeTheDoorsOpenAndAfterTheyCloseItWaitsForTheNextOpening() {
        assertThat(after("2026-11-23T06:00", HOUR)).isEqualTo("2026-11-23T10:00");
        assertThat(after("2026-11-23T18:00", HOUR)).isEqualTo("2026-11-24T10:00");
        assertThat(after("2026-11-23T23:59", HOUR)).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void goesOverTheWeekend() {
        // Friday at 17:00: one hour left, three on Monday
        assertThat(after("2026-11-27T17:00", HOUR.multipliedBy(4))).isEqualTo("2026-11-30T12:00");
        assertThat(after("2026-11-28T12:00", HOUR)).isEqualTo("2026-11-30T10:00");
    }

    @Test
    void goesOverTheHolidaysOfTheYearsBeginning() {
        // 31 December until 13:00, closed to 10 January, Sunday
        assertThat(after("2026-12-31T12:00", HOUR.multipliedBy(2))).isEqualTo("2027-01-11T10:00");
    }

    @Test
    void closuresOfTheDeskCountAsHolidays() {
        // closed on Wednesday
        assertThat(after("2026-12-01T17:30", HOUR)).isEqualTo("2026-12-03T09:30");
    }

    @Test
    void aSaturdayThatIsWorkedCounts() {
        // a Saturday with hours of its own
        assertThat(after("2026-12-04T17:30", HOUR)).isEqualTo("2026-12-05T10:30");
    }

    @Test
    void aTermOfManyDaysCountsDeskHoursOnly() {
        // eight hours a day, so 40 hours are a week
        assertThat(after("2026-11-23T09:00", HOUR.multipliedBy(40))).isEqualTo("2026-11-27T18:00");
    }

    @Test
    void theZoneIsTheRegions() {
        // half past six in Volgograd
        Instant afternoon = Instant.parse("2026-11-23T15:30:00Z");
        assertThat(calendar().after(afternoon, HOUR, VOLGOGRAD)).isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(calendar().after(afternoon, HOUR, ZoneId.of("UTC")))
                .isEqualTo(Instant.parse("2026-11-23T16:30:00Z"));
    }

    @Test
    void aDayWithAChangeOfTheClockHasTheHoursThatItHas() {
        // in Berlin the night to 29 March 2026 lacks an hour: open round the clock, 24 desk hours end an hour later by
        // the wall
        DeskCalendar always = new DeskCalendar(week(DeskHours.of("00:00", "00:00")), Map.of());
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = LocalDateTime.parse("2026-03-28T12:00").atZone(berlin).toInstant();
        assertThat(LocalDateTime.ofInstant(always.after(start, HOUR.multipliedBy(24), berlin), berlin))
                .isEqualTo("2026-03-29T13:00");
    }

    @Test
    void wallHoursNeedNoCalendar() {
        Instant start = at("2026-11-27T17:00");
        assertThat(OfferTerm.hours(48).endsAt(start, Optional.empty(), VOLGOGRAD))
                .isEqualTo(at("2026-11-29T17:00"));
        assertThat(OfferTerm.deskHours(2).endsAt(start, Optional.of(calendar()), VOLGOGRAD))
                .isEqualTo(at("2026-11-30T10:00"));
    }

    @Test
    void aDeskThatNeverOpensIsNone() {
        assertThatThrownBy(() -> new DeskCalendar(Map.of(), Map.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("desk-calendar.empty");
        assertThatThrownBy(() -> new DeskCalendar(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(DeskHours.of("09:00", "13:00"), DeskHours.of("12:00", "15:00"))),
                        Map.of()))
                .hasMessage("desk-calendar.overlap");
        assertThatThrownBy(() -> DeskHours.of("10:00", "10:00")).hasMessage("desk-hours.order");
    }

    @Test
    void aRefusalCostsWhatTheRuleSaysAfterWhatItTolerates() {
        RefusalRule leavesAtTheThird = new RefusalRule(2, RefusalRule.Cost.LEAVES);
        assertThat(leavesAtTheThird.costOf(1)).isEqualTo(RefusalRule.Cost.KEEPS_RANK);
        assertThat(leavesAtTheThird.costOf(2)).isEqualTo(RefusalRule.Cost.KEEPS_RANK);
        assertThat(leavesAtTheThird.costOf(3)).isEqualTo(RefusalRule.Cost.LEAVES);
        assertThat(RefusalRule.FREE.costOf(1000)).isEqualTo(RefusalRule.Cost.KEEPS_RANK);
    }

    /** Monday to Friday 9 to 13 and 14 to 18, with the turn of the year, one closed day and one Saturday that is worked. */
    static DeskCalendar calendar() {
        Map<DayOfWeek, List<DeskHours>> week = week(DeskHours.of("09:00", "13:00"), DeskHours.of("14:00", "18:00"));
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        Map<LocalDate, List<DeskHours>> dates = new HashMap<>();
        dates.put(LocalDate.of(2026, 12, 2), List.of());
        dates.put(LocalDate.of(2026, 12, 5), List.of(DeskHours.of("10:00", "12:00")));
        dates.put(LocalDate.of(2026, 12, 31), List.of(DeskHours.of("09:00", "13:00")));
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.isBefore(LocalDate.of(2027, 1, 11)); day = day.plusDays(1)) {
            dates.put(day, List.of());
        }
        return new DeskCalendar(week, dates);
    }

    private static Map<DayOfWeek, List<DeskHours>> week(DeskHours... hours) {
        Map<DayOfWeek, List<DeskHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(hours));
        }
        return week;
    }

    private static LocalDateTime after(String start, Duration open) {
        return LocalDateTime.ofInstant(calendar().after(at(start), open, VOLGOGRAD), VOLGOGRAD);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VOLGOGRAD).toInstant();
    }
}
