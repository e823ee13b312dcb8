package io.ochag.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.time.CalendarYear;
import io.ochag.kernel.time.ChangedDeadline;
import io.ochag.kernel.time.DayMark;
import io.ochag.kernel.time.Deadline;
import io.ochag.kernel.time.Deadline.Basis;
import io.ochag.kernel.time.StoredDeadline;
import io.ochag.kernel.time.Term;
import io.ochag.kernel.time.Term.CalendarDays;
import io.ochag.kernel.time.Term.Hours;
import io.ochag.kernel.time.Term.Months;
import io.ochag.kernel.time.Term.WorkingDays;
import io.ochag.kernel.time.Terms;
import io.ochag.kernel.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When terms end, on the real calendars of 2024 to 2026. 2027 is not loaded. */
class TermTest {
    private static final ZoneId VOLGOGRAD = ZoneId.of("Europe/Volgograd");
    private static final WorkingCalendar CALENDAR = ShippedYearsTest.CALENDAR;
    private final Terms terms = new Terms(CALENDAR, VOLGOGRAD);

    @ParameterizedTest
    @CsvSource({
        // the day of the event does not count
        "2026-03-02, 1d, 2026-03-03",
        "2026-03-02, 1wd, 2026-03-03",
        "2026-03-02, 14d, 2026-03-16",
        // an end on a Saturday, on a Sunday, on a day off after them
        "2026-02-04, 3d, 2026-02-09",
        "2026-02-05, 3d, 2026-02-09",
        "2026-02-26, 10d, 2026-03-10",
        // on a Saturday that is working, and on one that is not in another year
        "2024-04-20, 7d, 2024-04-27",
        "2026-04-18, 7d, 2026-04-27",
        // into the New Year's holidays
        "2025-12-20, 12d, 2026-01-12",
        "2024-12-20, 11d, 2025-01-09"
    })
    void calendarDaysRunFromTheNextDayAndDoNotEndOnADayOff(LocalDate event, String term, LocalDate last) {
        assertLast(event, term, last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 1wd, 2026-02-02",
        "2026-01-31, 1wd, 2026-02-02",
        "2025-12-29, 3wd, 2026-01-13",
        "2026-04-30, 5wd, 2026-05-08",
        // shortened days are working days
        "2026-06-10, 1wd, 2026-06-11",
        "2024-11-01, 1wd, 2024-11-02",
        "2024-11-01, 2wd, 2024-11-05",
        "2024-04-26, 2wd, 2024-05-02",
        "2025-10-31, 2wd, 2025-11-05",
        "2026-01-12, 246wd, 2026-12-30"
    })
    void workingDaysCountWorkingDaysAlone(LocalDate event, String term, LocalDate last) {
        assertLast(event, term, last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 1m, 2026-03-10",
        "2026-03-31, 1m, 2026-04-30",
        "2025-01-31, 1m, 2025-02-28",
        "2024-01-31, 1m, 2024-02-29",
        "2024-08-31, 18m, 2026-03-02",
        "2026-02-28, 1m, 2026-03-30",
        "2025-06-09, 6m, 2025-12-09",
        // 9 May 2026 is a Saturday and a holiday, its day off is Monday
        "2026-02-09, 3m, 2026-05-12",
        "2024-02-29, 24m, 2026-03-02"
    })
    void monthsEndOnTheSameNumberOrTheLastDayAndMoveOn(LocalDate event, String term, LocalDate last) {
        assertLast(event, term, last);
    }

    @Test
    void hoursRunWithoutStopsFromTheMoment() {
        Instant friday = at("2025-12-31T18:30");
        Deadline deadline = terms.after(friday, new Hours(48), Basis.STATUTORY);
        assertThat(deadline).isEqualTo(new Deadline(Optional.empty(), at("2026-01-02T18:30"), Basis.STATUTORY, false));
        // nothing is asked of the calendar, so an unknown year does not matter
        assertThat(terms.after(at("2026-12-31T23:00"), new Hours(72), Basis.STATUTORY)
                        .provisional())
                .isFalse();
    }

    @Test
    void hoursAreRealHoursWhereTheZoneChangedItsOffset() {
        // at 02:00 of 27 December 2020 the clocks of Volgograd went back by an hour
        Deadline deadline = terms.after(at("2020-12-26T12:00"), new Hours(24), Basis.STATUTORY);
        assertThat(deadline.expires()).isEqualTo(at("2020-12-27T11:00"));
    }

    @Test
    void theEventsDayIsTheRegionsDay() {
        // 22:30 in Greenwich on 2 March is already 3 March in Volgograd
        Deadline deadline = terms.after(Instant.parse("2026-03-02T22:30:00Z"), new CalendarDays(1), Basis.CIVIL);
        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aTermMayBeKeptUntilTheEndOfItsLastDayOrUntilTheOfficeCloses() {
        Deadline deadline = terms.after(LocalDate.of(2026, 3, 2), new WorkingDays(3), Basis.STATUTORY);
        assertThat(deadline.expires()).isEqualTo(at("2026-03-06T00:00"));
        assertThat(deadline.hasPassed(at("2026-03-05T23:59"))).isFalse();
        assertThat(deadline.hasPassed(at("2026-03-06T00:00"))).isTrue();
        Deadline atTheDesk = terms.untilClosing(deadline, LocalTime.of(17, 30));
        assertThat(atTheDesk.lastDay()).isEqualTo(deadline.lastDay());
        assertThat(atTheDesk.hasPassed(at("2026-03-05T17:29"))).isFalse();
        assertThat(atTheDesk.hasPassed(at("2026-03-05T17:30"))).isTrue();
        Deadline hours = terms.after(at("2026-03-05T17:00"), new Hours(3), Basis.STATUTORY);
        assertThat(terms.untilClosing(hours, LocalTime.of(17, 30))).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, 1wd, 2027", "2026-12-01, 30wd, 2027", "2023-12-28, 1wd, 2023", "2028-03-01, 1wd, 2028"})
    void workingDaysOfALawAreRefusedWhereAYearIsNotLoaded(LocalDate event, String term, String year) {
        assertThatThrownBy(() -> terms.after(event, inDays(term), Basis.STATUTORY))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.error()).isEqualTo(KernelError.CALENDAR_YEAR_NOT_LOADED);
                    assertThat(refused.references()).containsEntry("year", year);
                });
    }

    @ParameterizedTest
    @CsvSource({
        // the law alone: 1 to 8 January, 9 and 10 January 2027 are a weekend
        "2026-12-30, 1wd, 2027-01-11",
        "2026-12-31, 10d, 2027-01-11",
        "2026-12-01, 1m, 2027-01-11",
        "2026-12-01, 30d, 2027-01-11",
        // 1 May 2027 is a Saturday, so Monday is off
        "2027-04-30, 1wd, 2027-05-04",
        "2027-02-01, 1m, 2027-03-01"
    })
    void civilTermsBeyondTheLoadedYearsAreProvisional(LocalDate event, String term, LocalDate last) {
        Deadline deadline = terms.after(event, inDays(term), Basis.CIVIL);
        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.provisional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10d", "1m"})
    void aLawsOtherTermsBeyondTheLoadedYearsAreProvisionalToo(String term) {
        Deadline deadline = terms.after(LocalDate.of(2026, 12, 28), inDays(term), Basis.STATUTORY);
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void anEndBeforeTheUnknownYearIsCertain() {
        Deadline deadline = terms.after(LocalDate.of(2026, 12, 16), new CalendarDays(14), Basis.CIVIL);
        assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 12, 30));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void aDayOfTheRegionMovesTheEnd() {
        LocalDate radonitsa = LocalDate.of(2026, 4, 21);
        Terms regional = new Terms(CALENDAR.withRegionalDays(Map.of(radonitsa, DayMark.DAY_OFF)), VOLGOGRAD);
        assertThat(terms.after(LocalDate.of(2026, 4, 20), new WorkingDays(1), Basis.STATUTORY)
                        .lastDay())
                .contains(radonitsa);
        assertThat(regional.after(LocalDate.of(2026, 4, 20), new WorkingDays(1), Basis.STATUTORY)
                        .lastDay())
                .contains(radonitsa.plusDays(1));
    }

    @Test
    void loadingTheYearTellsWhatMovedAndWhatBecameCertain() {
        LocalDate event = LocalDate.of(2026, 12, 28);
        List<StoredDeadline<String>> stored = List.of(
                stored("moves", event, new WorkingDays(3)),
                stored("stays", event, new CalendarDays(20)),
                stored("certain already", LocalDate.of(2026, 11, 2), new CalendarDays(10)),
                stored("later still", event, new Months(15)));
        assertThat(terms.changed(stored)).isEmpty();

        // as if a decree had made 11 January 2027 a day off
        List<CalendarYear> years = new ArrayList<>();
        ShippedYears.all().forEach(year -> years.add(year.asYear()));
        Map<LocalDate, DayMark> decreed =
                new HashMap<>(CalendarYear.provisional(2027).marks());
        decreed.put(LocalDate.of(2027, 1, 11), DayMark.DAY_OFF);
        years.add(new CalendarYear(2027, decreed));
        Terms loaded = new Terms(WorkingCalendar.of(years), VOLGOGRAD);

        List<ChangedDeadline<String>> changed = loaded.changed(stored);
        assertThat(changed)
                .containsExactly(
                        new ChangedDeadline<>("moves", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 12), false),
                        new ChangedDeadline<>("stays", LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 18), false));
        assertThat(changed).extracting(ChangedDeadline::moved).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48h", "30d", "10wd", "3m", "10000d"})
    void aTermIsReadAsItIsWritten(String text) {
        assertThat(Term.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0d, term.count", "10001m, term.count", "10, term.format", "-1d, term.format", "3y, term.format"})
    void otherTextsAreNoTerms(String text, String reason) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(reason);
    }

    private StoredDeadline<String> stored(String key, LocalDate event, Term.InDays term) {
        Deadline deadline = terms.after(event, term, Basis.CIVIL);
        return new StoredDeadline<>(
                key, event, term, Basis.CIVIL, deadline.lastDay().orElseThrow(), deadline.provisional());
    }

    private void assertLast(LocalDate event, String term, LocalDate last) {
        for (Basis basis : Basis.values()) {
            Deadline deadline = terms.after(event, inDays(term), basis);
            assertThat(deadline.lastDay()).contains(last);
            assertThat(deadline.provisional()).isFalse();
            assertThat(deadline.expires())
                    .isEqualTo(last.plusDays(1).atStartOfDay(VOLGOGRAD).toInstant());
        }
    }

    private static Term.InDays inDays(String term) {
        return (Term.InDays) Term.parse(term);
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), VOLGOGRAD).toInstant();
    }
}
