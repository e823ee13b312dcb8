package io.ochag.network.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void whatIsStatedFirstIsAllThatThereIs() {
        assertThat(Timeline.follow(List.of(), List.of(Stretch.always("a")), TODAY))
                .containsExactly(Stretch.always("a"));
    }

    @Test
    void theSameAgainChangesNothing() {
        List<Stretch<String>> line = List.of(until(SPRING, "a"), since(SPRING, "b"));
        assertThat(Timeline.follow(line, line, TODAY)).isEqualTo(line);
        assertThat(Timeline.follow(line, List.of(Stretch.always("b")), TODAY)).isEqualTo(line);
    }

    @Test
    void anotherStatementHoldsFromToday() {
        assertThat(Timeline.follow(List.of(Stretch.always("a")), List.of(Stretch.always("b")), TODAY))
                .containsExactly(until(TODAY, "a"), since(TODAY, "b"));
    }

    @Test
    void aStatementThatNamesItsDayHoldsFromThatDay() {
        assertThat(Timeline.follow(
                        List.of(Stretch.always("a")), List.of(until(SPRING, "a"), since(SPRING, "b")), TODAY))
                .containsExactly(until(SPRING, "a"), since(SPRING, "b"));
        assertThat(Timeline.follow(
                        List.of(Stretch.always("a")), List.of(until(NEXT_YEAR, "a"), since(NEXT_YEAR, "b")), TODAY))
                .containsExactly(until(NEXT_YEAR, "a"), since(NEXT_YEAR, "b"));
    }

    @Test
    void whatIsNoLongerStatedEndsTodayOrOnTheDayThatIsNamed() {
        assertThat(Timeline.follow(List.of(Stretch.always("a")), List.of(), TODAY))
                .containsExactly(until(TODAY, "a"));
        assertThat(Timeline.follow(List.of(Stretch.always("a")), List.of(until(SPRING, "a")), TODAY))
                .containsExactly(until(SPRING, "a"));
    }

    @Test
    void theStatementOfTodayMayBeCorrectedToday() {
        List<Stretch<String>> line = Timeline.follow(List.of(Stretch.always("a")), List.of(Stretch.always("b")), TODAY);
        assertThat(Timeline.follow(line, List.of(Stretch.always("c")), TODAY))
                .containsExactly(until(TODAY, "a"), since(TODAY, "c"));
        assertThat(Timeline.follow(line, List.of(Stretch.always("a")), TODAY)).containsExactly(Stretch.always("a"));
    }

    /** Days before the first change of a random series of statements never change; today and later are as stated. */
    @Test
    void noStatementWithoutADayRewritesThePast() {
        Random random = new Random(20_261_123L);
        for (int run = 0; run < 300; run++) {
            List<Stretch<Integer>> line = List.of();
            List<Integer> said = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                int value = random.nextInt(3);
                line = Timeline.follow(line, List.of(Stretch.always(value)), TODAY.plusDays(day));
                said.add(value);
                for (int past = 0; past <= day; past++) {
                    assertThat(at(line, TODAY.plusDays(past))).as("%s", line).isEqualTo(said.get(past));
                }
            }
        }
    }

    private static <T> @Nullable T at(List<Stretch<T>> line, LocalDate day) {
        for (Stretch<T> it : line) {
            LocalDate from = it.from();
            LocalDate to = it.to();
            if ((from == null || !from.isAfter(day)) && (to == null || to.isAfter(day))) {
                return it.value();
            }
        }
        return null;
    }

    private static <T> Stretch<T> until(LocalDate day, T value) {
        return new Stretch<>(null, day, value);
    }

    private static <T> Stretch<T> since(LocalDate day, T value) {
        return new Stretch<>(day, null, value);
    }
}
