package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.platform.Background;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class DeliveryTest {
    private static final String FIRST = Instance.FIRST;
    private static final String SECOND = Instance.SECOND;

    private final TestDatabase database;
    private final Instance one;
    private final Instance two;

    DeliveryTest(TestDatabase database) {
        this.database = database;
        this.one = Instance.on(database);
        this.two = new Instance.Setup().ownPool().start(database);
    }

    @BeforeEach
    void empty() {
        Journal.createIn(database);
        EventLogs.empty(database);
        database.sql("delete from ochag_platform.event_subscriber where name not in (?, ?)", FIRST, SECOND);
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void everySubscriberGetsEveryEventOnceAndInOrder() {
        for (int i = 0; i < 250; i++) {
            one.publish(Happened.to(i, "thing:" + i % 3));
        }
        one.deliver();
        two.deliver();
        one.deliver();
        List<Integer> all = IntStream.range(0, 250).boxed().toList();
        assertThat(Journal.of(database, FIRST)).isEqualTo(all);
        assertThat(Journal.of(database, SECOND)).isEqualTo(all);
    }

    @Test
    void aProcessThatDiesAtAnyStepLosesNothingAndRepeatsNothing() {
        List<Integer> all = new ArrayList<>();
        for (String step : List.of("event.sequence.stamped", "event.deliver.handled", "event.deliver.cursor-moved")) {
            for (int nth = 1; nth <= 2; nth++) {
                int from = all.size();
                for (int i = from; i < from + 5; i++) {
                    one.publish(Happened.to(i, "thing:" + i % 2));
                    all.add(i);
                }
                one.failpoints.crashAt(step, nth);
                try {
                    one.deliver();
                } catch (Crash e) {
                    assertThat(Journal.of(database, SECOND)).as(step).hasSizeLessThan(all.size());
                }
                two.deliver();
            }
        }
        assertThat(Journal.of(database, FIRST)).isEqualTo(all);
        assertThat(Journal.of(database, SECOND)).isEqualTo(all);
        assertThat(one.failpoints.passed()).contains("event.deliver.cursor-moved");
    }

    @Test
    void whileOneInstanceDeliversTheOtherDoesNotAndTakesOverAfterwards() throws Exception {
        for (int i = 0; i < 10; i++) {
            one.publish(Happened.to(i, "thing:1"));
        }
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        one.journal(FIRST).first(event -> {
            inHand.countDown();
            await(goOn);
            throw new Died();
        });
        Thread dying = new Thread(() -> assertThatThrownBy(one::deliver).isInstanceOf(Died.class));
        dying.start();
        await(inHand);
        two.deliver();
        assertThat(Journal.of(database, FIRST)).as("held by the other").isEmpty();
        assertThat(Journal.of(database, SECOND)).hasSize(10);
        goOn.countDown();
        dying.join();
        two.deliver();
        assertThat(Journal.of(database, FIRST))
                .isEqualTo(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void whatASubscriberPublishesIsDeliveredToo() {
        one.journal(FIRST).first(event -> {
            if (event.number() < 5) {
                one.ochag.get(Events.class).publish(Happened.to(event.number() + 1, "thing:1"));
            }
        });
        one.publish(Happened.to(1, "thing:1"));
        one.deliver();
        assertThat(Journal.of(database, FIRST)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Journal.of(database, SECOND)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aSubscriberActsAsItselfCausedByWhoeverCausedTheEvent() {
        Actor.Staff worker = Actors.worker();
        Happened event = new Happened(UUID.randomUUID(), Happened.AT, worker, Set.of("thing:1"), 1);
        Actor.System reaction = one.journal(FIRST).actor(event);
        assertThat(reaction.job()).isEqualTo(FIRST);
        assertThat(reaction.causedBy())
                .isEqualTo("staff:" + worker.staff() + ":" + worker.post() + ":"
                        + worker.purpose().value());
    }

    @Test
    void whenTheDatabaseIsAwayTheEventWaitsAndNothingIsParked() {
        AtomicInteger away = new AtomicInteger(2);
        one.journal(FIRST).first(event -> {
            if (away.getAndDecrement() > 0) {
                throw DomainException.of(KernelError.DATABASE_UNAVAILABLE);
            }
        });
        one.publish(Happened.to(1, "thing:1"), Happened.to(2, "thing:2"));
        one.deliver();
        assertThat(Journal.of(database, FIRST)).isEmpty();
        assertThat(Journal.of(database, SECOND)).containsExactly(1, 2);
        one.deliver();
        assertThat(Journal.of(database, FIRST)).isEmpty();
        one.deliver();
        assertThat(Journal.of(database, FIRST)).containsExactly(1, 2);
        assertThat(database.number("select count(*) from ochag_platform.event_parked"))
                .isZero();
    }

    @Test
    void aNewSubscriberGetsEverythingUnlessItBeginsNow() {
        one.publish(Happened.to(1, "thing:1"), Happened.to(2, "thing:1"));
        one.deliver();
        try (Instance later = new Instance.Setup()
                .journals("sample.late", "sample.now")
                .beginningNow("sample.now")
                .start(database)) {
            one.publish(Happened.to(3, "thing:1"));
            later.deliver();
        }
        assertThat(Journal.of(database, "sample.late")).containsExactly(1, 2, 3);
        assertThat(Journal.of(database, "sample.now")).containsExactly(3);
    }

    @Test
    void aSubscriberOfRareEventsPassesTheOthers() {
        try (Instance rare = new Instance.Setup()
                .journals("sample.rare-one")
                .taking(Set.of(Rare.class))
                .start(database)) {
            for (int batch = 0; batch < 9; batch++) {
                one.publish(IntStream.range(0, Events.MOST_AT_ONCE)
                        .mapToObj(number -> Happened.to(number, "thing:" + number))
                        .toArray(Happened[]::new));
                one.publish(Rare.of(batch));
            }
            rare.deliver();
            assertThat(Journal.of(database, "sample.rare-one"))
                    .isEqualTo(IntStream.range(0, 9).boxed().toList());
            DeliveryState state = rare.ochag.get(DeliveryWatch.class).states(Actors.system()).stream()
                    .filter(each -> each.subscriber().equals("sample.rare-one"))
                    .findFirst()
                    .orElseThrow();
            assertThat(state.lag()).isZero();
        }
    }

    @Test
    void anEventThatNobodyDeclaresAnyMoreIsParkedForThoseWhoTookIt() {
        try (Instance before = new Instance.Setup()
                .journals("sample.both")
                .taking(Set.of(Happened.class, Rare.class))
                .start(database)) {
            before.publish(Happened.to(1, "thing:1"), Rare.of(2), Happened.to(3, "rare:1"), Happened.to(4, "thing:4"));
        }
        try (Instance after = new Instance.Setup()
                .journals("sample.both")
                .without("sample.rare")
                .start(database)) {
            after.deliver();
            assertThat(Journal.of(database, "sample.both")).containsExactly(1, 4);
            assertThat(database.column("select reason from ochag_platform.event_parked order by position"))
                    .containsExactly("event.unknown-type", "event.behind");
        }
    }

    @Test
    void inTheBackgroundAnInstanceDeliversAtOnceAndAnotherOnesEventsSoon() throws Exception {
        CountDownLatch own = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(2);
        try (Instance running = new Instance.Setup()
                .journals("sample.loop")
                .background(Background.ON)
                .start(database)) {
            running.journal("sample.loop").first(event -> {
                own.countDown();
                others.countDown();
            });
            running.publish(Happened.to(1, "thing:1"));
            assertThat(own.await(10, TimeUnit.SECONDS)).isTrue();
            one.publish(Happened.to(2, "thing:1"));
            assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Journal.of(database, "sample.loop")).containsExactly(1, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of a process. */
    private static final class Died extends Error {}
}
