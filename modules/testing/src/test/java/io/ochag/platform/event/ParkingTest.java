package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ParkingTest {
    private static final String FIRST = Instance.FIRST;
    private static final String SECOND = Instance.SECOND;

    private final TestDatabase database;
    private final Instance one;
    private final Actor administrator = Actors.system();
    private final Set<Integer> poison = new HashSet<>();

    ParkingTest(TestDatabase database) {
        this.database = database;
        this.one = Instance.on(database);
    }

    @BeforeEach
    void empty() {
        Journal.createIn(database);
        EventLogs.empty(database);
        database.sql("delete from ochag_platform.event_skipped");
        one.journal(FIRST).first(event -> {
            if (poison.contains(event.number())) {
                throw new IllegalArgumentException("of this event");
            }
        });
    }

    @AfterEach
    void stop() {
        one.close();
    }

    @Test
    void aPoisonEventIsParkedWithWhatFollowsOfItsSubjectsAndTheOthersGoOn() {
        poison.add(2);
        // 4 shares a subject with 2, 6 with 4 alone
        one.publish(
                Happened.to(1, "thing:a"),
                Happened.to(2, "thing:a"),
                Happened.to(3, "thing:b"),
                Happened.to(4, "thing:a", "thing:c"),
                Happened.to(5, "thing:d"),
                Happened.to(6, "thing:c"),
                Happened.to(7, "thing:b"));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 3, 5, 7);
        assertThat(journal(SECOND)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(parked()).extracting(ParkedEvent::position).containsExactly(2L, 4L, 6L);
        assertThat(parked()).extracting(ParkedEvent::behind).containsExactly(false, true, true);
        assertThat(parked().get(0).reason()).isEqualTo("failure.IllegalArgumentException");
        assertThat(parked().get(0).attempts()).isEqualTo(1);
        one.publish(Happened.to(8, "thing:c"), Happened.to(9, "thing:d"));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 3, 5, 7, 9);
        assertThat(parked()).extracting(ParkedEvent::position).containsExactly(2L, 4L, 6L, 8L);
    }

    @Test
    void whatIsHealedIsDeliveredAfterThePauseInTheOrderOfItsSubjects() {
        poison.add(1);
        one.publish(
                Happened.to(1, "thing:a"),
                Happened.to(2, "thing:a", "thing:b"),
                Happened.to(3, "thing:b"),
                Happened.to(4, "thing:a"));
        one.deliver();
        poison.clear();
        one.deliver();
        assertThat(journal(FIRST)).as("not before its time").isEmpty();
        one.clock.advance(Duration.ofSeconds(10));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 2, 3, 4);
        assertThat(parked()).isEmpty();
    }

    @Test
    void thePausesGrow() {
        poison.add(1);
        one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:a"));
        one.deliver();
        for (int attempt = 2; attempt <= 4; attempt++) {
            one.clock.advance(Parking.pause(attempt - 1).minusSeconds(1));
            one.deliver();
            assertThat(parked().get(0).attempts()).isEqualTo(attempt - 1);
            one.clock.advance(Duration.ofSeconds(1));
            one.deliver();
            assertThat(parked().get(0).attempts()).isEqualTo(attempt);
        }
        assertThat(IntStream.rangeClosed(1, 100).mapToObj(Parking::pause))
                .isSorted()
                .startsWith(Duration.ofSeconds(10), Duration.ofSeconds(20))
                .endsWith(Duration.ofHours(1));
    }

    @Test
    void oneBehindThatFailsInItsTurnHoldsThoseBehindIt() {
        poison.addAll(Set.of(1, 2));
        one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:a"), Happened.to(3, "thing:a"));
        one.deliver();
        poison.remove(1);
        one.clock.advance(Duration.ofMinutes(1));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1);
        assertThat(parked()).extracting(ParkedEvent::behind).containsExactly(false, true);
        assertThat(parked()).extracting(ParkedEvent::attempts).containsExactly(1, 0);
        poison.clear();
        one.clock.advance(Duration.ofMinutes(1));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 2, 3);
    }

    @Test
    void aBatchWithoutPoisonIsOneTransactionAndOneWithItIsTakenSinglyUpToThat() {
        poison.add(5);
        one.publish(IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Happened.to(number, "thing:" + number))
                .toArray(Happened[]::new));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 2, 3, 4, 6, 7, 8, 9);
        // nine of the second together; of the first four one by one, and four together after the one that was parked
        assertThat(database.column("select count(*) from sample.taken group by subscriber, xmin order by 1 desc"))
                .containsExactly("9", "4", "1", "1", "1", "1");
    }

    @Test
    void aRefusalIsParkedByItsCodeAndOneForAPersonIsNotTriedAgain() {
        one.journal(FIRST).first(event -> {
            if (event.number() == 1) {
                throw DomainException.of(KernelError.STALE);
            }
            if (event.number() == 2) {
                throw new ParkEvent("sample.ask-somebody");
            }
        });
        one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:b"));
        one.deliver();
        assertThat(parked()).extracting(ParkedEvent::reason).containsExactly("version.stale", "sample.ask-somebody");
        one.clock.advance(Duration.ofDays(1));
        one.deliver();
        assertThat(parked()).extracting(ParkedEvent::attempts).containsExactly(2, 1);
    }

    @Test
    void whatASubscriberWroteBeforeItFailedIsNotKept() {
        one.journal(FIRST).first(event -> {
            database.sql("select 1");
            one.ochag.get(Journal.Pages.class).write(FIRST, -event.number());
            throw new IllegalStateException("afterwards");
        });
        one.publish(Happened.to(1, "thing:a"));
        one.deliver();
        assertThat(journal(FIRST)).isEmpty();
        assertThat(parked()).hasSize(1);
    }

    @Test
    void aProcessThatDiesWhileParkingOrReleasingLosesNothing() {
        try (Instance two = new Instance.Setup().ownPool().start(database)) {
            poison.add(1);
            one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:a"), Happened.to(3, "thing:b"));
            one.failpoints.crashAt("event.park.written");
            assertThatThrownBy(one::deliver).isInstanceOf(Crash.class);
            assertThat(parked()).isEmpty();
            one.deliver();
            assertThat(parked()).hasSize(2);
            poison.clear();
            for (String step : List.of("event.retry.handled", "event.park.released")) {
                one.clock.advance(Duration.ofMinutes(1));
                one.failpoints.crashAt(step);
                assertThatThrownBy(one::deliver).isInstanceOf(Crash.class);
            }
            two.clock.advance(Duration.ofMinutes(2));
            two.deliver();
            assertThat(journal(FIRST)).containsExactly(3, 1, 2);
        }
    }

    @Test
    void anAdministratorHasOneTriedAtOnce() {
        poison.add(1);
        one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:a"));
        one.deliver();
        poison.clear();
        assertThatThrownBy(() -> control().retry(administrator, new DeliveryControl.Parked(FIRST, 2)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(EventError.WAITS_BEHIND));
        control().retry(administrator, new DeliveryControl.Parked(FIRST, 1));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(1, 2);
        assertThatThrownBy(() -> control().retry(administrator, new DeliveryControl.Parked(FIRST, 1)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(EventError.PARKED_UNKNOWN));
        assertThat(audited()).contains("events.retry");
    }

    @Test
    void anAdministratorSkipsOneWithAReasonAndThoseBehindFollow() {
        poison.add(1);
        String family = "family:01890000-0000-7000-8000-00000000000f";
        one.publish(Happened.to(1, family), Happened.to(2, family), Happened.to(3, family));
        one.deliver();
        control()
                .skip(administrator, new DeliveryControl.Skip(new DeliveryControl.Parked(FIRST, 1), "written by hand"));
        one.deliver();
        assertThat(journal(FIRST)).containsExactly(2, 3);
        assertThat(parked()).isEmpty();
        assertThat(database.column(
                        "select concat_ws('|', subscriber, position, skipped_by, why, skipped_at = ?::timestamptz) "
                                + "from ochag_platform.event_skipped",
                        one.clock.instant().toString()))
                .containsExactly(FIRST + "|1|system:test:test|written by hand|t");
        assertThat(database.column(
                        "select unnest(family_ids) from ochag_platform.audit_entry where operation = 'events.skip'"))
                .contains("01890000-0000-7000-8000-00000000000f");
        assertThatThrownBy(() -> new DeliveryControl.Skip(new DeliveryControl.Parked(FIRST, 1), " "))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theListIsPaged() {
        poison.addAll(IntStream.range(0, 7).boxed().toList());
        one.publish(IntStream.range(0, 7)
                .mapToObj(number -> Happened.to(number, "thing:" + number))
                .toArray(Happened[]::new));
        one.deliver();
        var first =
                watch().parked(administrator, new DeliveryWatch.ParkedOf(FIRST, new PageRequest(5, Optional.empty())));
        var second = watch().parked(administrator, new DeliveryWatch.ParkedOf(FIRST, new PageRequest(5, first.next())));
        assertThat(first.items()).extracting(ParkedEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(second.items()).extracting(ParkedEvent::position).containsExactly(6L, 7L);
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> watch().parked(
                                administrator, new DeliveryWatch.ParkedOf(FIRST, new PageRequest(5, Optional.of("x")))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theStateTellsWhatWaits() {
        assertThat(watch().log(administrator)).isEqualTo(new LogState(0, 0, Optional.empty()));
        one.publish(Happened.to(1, "thing:a"), Happened.to(2, "thing:b"));
        assertThat(watch().log(administrator)).isEqualTo(new LogState(0, 2, Optional.of(one.clock.instant())));
        one.ochag.get(EventSequencer.class).sequenceOnce();
        assertThat(state().lag()).isEqualTo(2);
        assertThat(state().oldestWaiting()).contains(one.clock.instant());
        poison.add(1);
        one.deliver();
        assertThat(state()).isEqualTo(new DeliveryState(FIRST, true, 2, 2, Optional.empty(), 1, Optional.empty()));
    }

    @Test
    void onlyWhoMayInTheWholeRegionSeesAndManages() {
        Actor.Staff worker = Actors.worker();
        for (Runnable call : List.<Runnable>of(
                () -> watch().states(worker),
                () -> watch().log(worker),
                () -> watch().parked(worker, new DeliveryWatch.ParkedOf(FIRST, PageRequest.first())),
                () -> control().retry(worker, new DeliveryControl.Parked(FIRST, 1)),
                () -> control().skip(worker, new DeliveryControl.Skip(new DeliveryControl.Parked(FIRST, 1), "why")),
                () -> control().replay(worker, new DeliveryControl.Replay(FIRST)))) {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.FORBIDDEN));
        }
    }

    private List<Integer> journal(String subscriber) {
        return Journal.of(database, subscriber);
    }

    private List<ParkedEvent> parked() {
        return watch().parked(administrator, new DeliveryWatch.ParkedOf(FIRST, PageRequest.first()))
                .items();
    }

    private DeliveryState state() {
        return watch().states(administrator).stream()
                .filter(each -> each.subscriber().equals(FIRST))
                .findFirst()
                .orElseThrow();
    }

    private List<String> audited() {
        return List.copyOf(database.column("select operation from ochag_platform.audit_entry"));
    }

    private DeliveryWatch watch() {
        return one.ochag.get(DeliveryWatch.class);
    }

    private DeliveryControl control() {
        return one.ochag.get(DeliveryControl.class);
    }
}
