package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ReplayTest {
    private static final String ONCE = "sample.once";

    private final TestDatabase database;
    private final Instance one;
    private final Actor administrator = Actors.system();
    private final List<Integer> all = IntStream.range(0, 250).boxed().toList();

    ReplayTest(TestDatabase database) {
        this.database = database;
        this.one = new Instance.Setup()
                .journals(Instance.FIRST, Instance.SECOND, ONCE)
                .start(database);
    }

    @BeforeEach
    void fill() {
        Journal.createIn(database);
        EventLogs.empty(database);
        one.publish(all.stream()
                .map(number -> Happened.to(number, "thing:" + number))
                .toArray(Happened[]::new));
        one.journal(Instance.FIRST).first(event -> {
            if (event.number() == 7) {
                throw new IllegalStateException("once");
            }
        });
        one.deliver();
        one.journal(Instance.FIRST).first(event -> {});
    }

    @AfterEach
    void stop() {
        one.close();
    }

    @Test
    void aReplayGivesEverythingAgainAndTellsHowFarItIs() {
        assertThat(state().parked()).isEqualTo(1);
        replay(Instance.FIRST);
        assertThat(Journal.of(database, Instance.FIRST)).isEmpty();
        assertThat(state().replay()).contains(new DeliveryState.Replay(0, 250));
        assertThat(state().parked()).isZero();
        one.ochag.get(EventDelivery.class).runOnce();
        assertThat(state().replay()).contains(new DeliveryState.Replay(100, 250));
        // another instance, as after a restart
        try (Instance two = new Instance.Setup().ownPool().start(database)) {
            two.deliver();
        }
        assertThat(state().replay()).isEmpty();
        assertThat(Journal.of(database, Instance.FIRST)).isEqualTo(all);
        assertThat(Journal.of(database, Instance.SECOND)).as("another's").isEqualTo(all);
        assertThat(database.column("select operation from ochag_platform.audit_entry"))
                .contains("events.replay");
    }

    @Test
    void whatIsPublishedDuringAReplayFollowsIt() {
        replay(Instance.FIRST);
        one.ochag.get(EventDelivery.class).runOnce();
        one.publish(Happened.to(999, "thing:1"));
        one.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).hasSize(251).endsWith(249, 999);
    }

    @Test
    void aProcessThatDiesWhenItBeginsHasChangedNothing() {
        one.failpoints.crashAt("event.replay.cleared");
        assertThatThrownBy(() -> replay(Instance.FIRST)).isInstanceOf(Crash.class);
        assertThat(Journal.of(database, Instance.FIRST)).hasSize(249);
        assertThat(state().replay()).isEmpty();
        assertThat(state().parked()).isEqualTo(1);
    }

    @Test
    void aSubscriberThatCannotTakeItIsSparedAndAnUnknownOneUnknown() {
        assertThatThrownBy(() -> replay(ONCE))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(EventError.NOT_REPLAYABLE));
        assertThatThrownBy(() -> replay("nobody"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(EventError.SUBSCRIBER_UNKNOWN));
        assertThat(Journal.of(database, ONCE)).isEqualTo(all);
    }

    private void replay(String subscriber) {
        one.ochag.get(DeliveryControl.class).replay(administrator, new DeliveryControl.Replay(subscriber));
    }

    private DeliveryState state() {
        return one.ochag.get(DeliveryWatch.class).states(administrator).stream()
                .filter(each -> each.subscriber().equals(Instance.FIRST))
                .findFirst()
                .orElseThrow();
    }
}
