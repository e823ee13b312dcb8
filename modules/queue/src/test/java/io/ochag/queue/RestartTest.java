package io.ochag.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process dies in mid-offer, another one goes on: no double offer, no place lost. */
@ExtendWith(PostgresExtension.class)
class RestartTest {
    private final TestDatabase database;
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);

    RestartTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue.offer.chosen", "queue.offer.written"})
    void deathWhileAPlaceIsOffered(String point) {
        CrashingFailpoints failpoints = new CrashingFailpoints();
        LineKey line;
        EntryId first;
        try (QueueFixture dying = QueueFixture.on(database.dataSource(), clock, failpoints)) {
            line = dying.line(QueueFixture.FREE);
            first = dying.join(line, QueueFixture.USUAL);
            dying.join(line, QueueFixture.USUAL);
            failpoints.crashAt(point);
            assertThatThrownBy(() -> dying.free(line, "item-1")).isInstanceOf(Crash.class);
        }
        try (QueueFixture next = QueueFixture.on(database.dataSource(), clock, name -> {})) {
            assertThat(next.state(first)).isEqualTo(EntryState.WAITING);
            assertThat(next.free(line, "item-1").offer()).contains(next.offerOf(first));
            assertThat(live(line)).isEqualTo(1);
            assertThat(open(line)).isEqualTo(1);
        }
    }

    @Test
    void deathWhileAnOfferIsAccepted() {
        CrashingFailpoints failpoints = new CrashingFailpoints();
        LineKey line;
        EntryId first;
        OfferId offer;
        try (QueueFixture dying = QueueFixture.on(database.dataSource(), clock, failpoints)) {
            line = dying.line(QueueFixture.FREE);
            first = dying.join(line, QueueFixture.USUAL);
            dying.join(line, QueueFixture.USUAL);
            offer = dying.free(line, "item-1").offer().orElseThrow();
            failpoints.crashAt("queue.accept.written");
            assertThatThrownBy(() -> dying.accept(offer)).isInstanceOf(Crash.class);
        }
        try (QueueFixture next = QueueFixture.on(database.dataSource(), clock, name -> {})) {
            assertThat(next.offerOf(first)).isEqualTo(offer);
            next.accept(offer);
            assertThat(next.state(first)).isEqualTo(EntryState.SERVED);
            assertThat(live(line)).isZero();
        }
    }

    /** Each point on the way of a place that passes on, and each of the two places. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "queue.expire.passed:1",
                "queue.expire.passed:2",
                "queue.offer.chosen:1",
                "queue.offer.chosen:2",
                "queue.offer.written:1",
                "queue.offer.written:2"
            })
    void deathWhileOffersPassOn(String point) {
        CrashingFailpoints failpoints = new CrashingFailpoints();
        LineKey line;
        EntryId first;
        EntryId second;
        EntryId third;
        try (QueueFixture dying = QueueFixture.on(database.dataSource(), clock, failpoints)) {
            line = dying.line(QueueFixture.FREE);
            first = dying.join(line, QueueFixture.USUAL);
            second = dying.join(line, QueueFixture.USUAL);
            third = dying.join(line, QueueFixture.USUAL);
            dying.free(line, "item-1");
            dying.free(line, "item-2");
            clock.advance(Duration.ofHours(24));
            int colon = point.indexOf(':');
            failpoints.crashAt(point.substring(0, colon), Integer.parseInt(point.substring(colon + 1)));
            assertThatThrownBy(dying::sweep).isInstanceOf(Crash.class);
        }
        assertThat(live(line)).as("as before").isEqualTo(2);
        try (QueueFixture next = QueueFixture.on(database.dataSource(), clock, name -> {})) {
            next.sweep();
            assertThat(next.position(third).offer().orElseThrow().ref()).isEqualTo(new VacancyRef("item-1"));
            assertThat(next.position(first).offer().orElseThrow().ref()).isEqualTo(new VacancyRef("item-2"));
            assertThat(next.state(second)).isEqualTo(EntryState.WAITING);
            assertThat(live(line)).isEqualTo(2);
            assertThat(next.sweep()).as("nothing is left to do").isEqualTo(1);
        }
    }

    private long live(LineKey line) {
        return count(line, "offer where state = 'LIVE'");
    }

    private long open(LineKey line) {
        return count(line, "vacancy where state in ('FREE', 'OFFERED')");
    }

    private long count(LineKey line, String what) {
        return database.number(
                "select count(*) from ochag_queue." + what
                        + " and line_id = (select id from ochag_queue.line where resource = ?)",
                line.resource());
    }
}
