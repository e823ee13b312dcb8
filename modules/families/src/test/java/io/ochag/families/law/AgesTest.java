package io.ochag.families.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.law.Law.Reached;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgesTest {
    private static final LawRow EIGHTEEN = new LawRow("age.full-capacity", null, null, "18", false);
    private static final LawRow BIRTHDAY = new LawRow("age.reached", null, null, "BIRTHDAY", false);

    private static Reached reached(LocalDate born, Precision precision, LocalDate day, LawRow... rows) {
        return new Law(List.of(rows)).reached("age.full-capacity", Optional.of(new BirthDate(born, precision)), day);
    }

    @Test
    void anAgeIsReachedOnTheBirthday() {
        LocalDate born = LocalDate.of(2008, 11, 23);
        assertThat(reached(born, Precision.EXACT, LocalDate.of(2026, 11, 22), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.NO);
        assertThat(reached(born, Precision.EXACT, LocalDate.of(2026, 11, 23), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.YES);
    }

    @Test
    void aRegionMaySayThatItIsTheDayAfterFromADayOn() {
        LawRow dayAfter = new LawRow("age.reached", LocalDate.of(2026, 1, 1), null, "DAY_AFTER", true);
        LocalDate born = LocalDate.of(2008, 11, 23);
        assertThat(reached(born, Precision.EXACT, LocalDate.of(2026, 11, 23), EIGHTEEN, BIRTHDAY, dayAfter))
                .isEqualTo(Reached.NO);
        assertThat(reached(born, Precision.EXACT, LocalDate.of(2026, 11, 24), EIGHTEEN, BIRTHDAY, dayAfter))
                .isEqualTo(Reached.YES);
        assertThat(reached(
                        born.minusYears(1), Precision.EXACT, LocalDate.of(2025, 11, 23), EIGHTEEN, BIRTHDAY, dayAfter))
                .as("before the region's day")
                .isEqualTo(Reached.YES);
    }

    @Test
    void whoeverIsBornOnTheLeapDayIsOlderOnTheFirstOfMarchInOtherYears() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);
        assertThat(Ages.reachedOn(leapDay, 18, false)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Ages.reachedOn(leapDay, 18, true)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Ages.reachedOn(leapDay, 16, false)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Ages.reachedOn(leapDay, 16, true)).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(Ages.reachedOn(LocalDate.of(2008, 2, 28), 18, false)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void ofAYearAloneItIsUnknownDuringTheYear() {
        LocalDate year = LocalDate.of(2008, 6, 1);
        assertThat(reached(year, Precision.YEAR, LocalDate.of(2025, 12, 31), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.NO);
        assertThat(reached(year, Precision.YEAR, LocalDate.of(2026, 1, 1), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.UNKNOWN);
        assertThat(reached(year, Precision.YEAR, LocalDate.of(2026, 12, 31), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.YES);
    }

    @Test
    void anEstimateDecidesOnlyWellBeforeAndAfter() {
        LocalDate about = LocalDate.of(2008, 6, 1);
        assertThat(reached(about, Precision.ESTIMATED, LocalDate.of(2025, 5, 31), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.NO);
        assertThat(reached(about, Precision.ESTIMATED, LocalDate.of(2026, 6, 1), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.UNKNOWN);
        assertThat(reached(about, Precision.ESTIMATED, LocalDate.of(2027, 6, 1), EIGHTEEN, BIRTHDAY))
                .isEqualTo(Reached.YES);
        assertThat(new Law(List.of(EIGHTEEN, BIRTHDAY)).reached("age.full-capacity", Optional.empty(), about))
                .isEqualTo(Reached.UNKNOWN);
    }
}
