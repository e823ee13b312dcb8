package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.MutableClock;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class EventMonthsTest {
    private static final String SWEEP = "events.months";

    @Test
    void monthsAreMadeAheadAndWhatStoodInTheDefaultPartitionIsMoved(TestDatabase database) {
        MutableClock clock = MutableClock.at(LocalDate.of(2026, 11, 30));
        Journal.createIn(database);
        try (Instance one = new Instance.Setup().clock(clock).start(database)) {
            one.publish(Happened.to(1, "thing:1"));
            one.deliver();
            one.publish(Happened.to(2, "thing:1"));
            assertThat(inPartition(database, "event_default")).isEqualTo(2);

            assertThat(one.ochag.get(Sweeps.class).run(SWEEP))
                    .as("four months, then nothing")
                    .isEqualTo(5);
            assertThat(partitions(database))
                    .containsExactly(
                            "event_2026_11", "event_2026_12", "event_2027_01", "event_2027_02", "event_default");
            assertThat(inPartition(database, "event_2026_11")).isEqualTo(2);
            assertThat(inPartition(database, "event_default")).isZero();
            assertThat(one.ochag.get(Sweeps.class).run(SWEEP)).isEqualTo(1);

            // the first moment of December by UTC is three o'clock in Volgograd
            clock.set(java.time.Instant.parse("2026-11-30T23:59:59.999999Z"));
            one.publish(Happened.to(3, "thing:1"));
            clock.set(java.time.Instant.parse("2026-12-01T00:00:00Z"));
            one.publish(Happened.to(4, "thing:1"));
            assertThat(inPartition(database, "event_2026_11")).isEqualTo(3);
            assertThat(inPartition(database, "event_2026_12")).isEqualTo(1);

            // a clock that was wrong, and one month that nobody made
            clock.set(java.time.Instant.parse("2026-10-15T00:00:00Z"));
            one.publish(Happened.to(5, "thing:1"));
            clock.set(java.time.Instant.parse("2027-03-15T00:00:00Z"));
            one.publish(Happened.to(6, "thing:1"));
            one.deliver();
            assertThat(Journal.of(database, Instance.FIRST)).containsExactly(1, 2, 3, 4, 5, 6);
            one.ochag.get(Sweeps.class).run(SWEEP);
            assertThat(inPartition(database, "event_2027_03")).isEqualTo(1);
            assertThat(inPartition(database, "event_default")).isEqualTo(1);

            one.publish(Happened.to(7, "thing:1"));
            one.deliver();
            assertThat(Journal.of(database, Instance.FIRST)).containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(Journal.of(database, Instance.SECOND)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        }
    }

    private static long inPartition(TestDatabase database, String partition) {
        return database.number("select count(*) from ochag_platform." + partition);
    }

    private static List<String> partitions(TestDatabase database) {
        return List.copyOf(database.column("""
                select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                where i.inhparent = 'ochag_platform.event'::regclass order by 1"""));
    }
}
