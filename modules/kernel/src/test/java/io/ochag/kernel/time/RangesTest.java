package io.ochag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void theEndDoesNotBelong() {
        DateRange week = new DateRange(MONDAY, MONDAY.plusDays(7));
        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(MONDAY.plusDays(6))).isTrue();
        assertThat(week.contains(MONDAY.plusDays(7))).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        DateRange week = new DateRange(MONDAY, MONDAY.plusDays(7));
        assertThat(week.overlaps(DateRange.since(MONDAY.plusDays(7)))).isFalse();
        assertThat(week.overlaps(DateRange.since(MONDAY.plusDays(6)))).isTrue();
        Instant ten = Instant.parse("2026-11-16T10:00:00Z");
        assertThat(new TimeSlot(ten, ten.plusSeconds(60))
                        .overlaps(new TimeSlot(ten.plusSeconds(60), ten.plusSeconds(90))))
                .isFalse();
    }

    @Test
    void anEmptyRangeIsNoRange() {
        assertThatThrownBy(() -> new DateRange(MONDAY, MONDAY)).hasMessage("date-range.order");
        Instant ten = Instant.parse("2026-11-16T10:00:00Z");
        assertThatThrownBy(() -> new TimeSlot(ten, ten)).hasMessage("time-slot.order");
    }
}
