package io.ochag.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.DatabasePool;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** 200 at once, from two instances on one database, with the real event log. A failure that is no refusal, such as a deadlock, fails the test. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OneHolderTest {
    private static final int RIVALS = 200;
    /** As many as the two pools have connections: rivals wait for the line, not for a pool. */
    private static final int THREADS = 2 * DatabasePool.USUAL_SIZE;

    private TestDatabase database;
    private QueueFixture one;
    private QueueFixture other;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
        one = QueueFixture.on(TestOchag.on(given.dataSource()).eventLog(), clock, name -> {});
        other = QueueFixture.on(TestOchag.on(given.secondPool()).eventLog(), clock, name -> {});
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void ofManyOffersAndClaimsOfOneFreedPlaceOneOfferIsLiveAndOneHolds() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        VacancyId vacancy = one.free(line, "item-1").vacancy();

        // half of them come into the line, each to be offered the place; half of them stand at the desk and claim it
        Map<String, Long> outcomes = race(i -> {
            QueueFixture queue = i % 2 == 0 ? one : other;
            if (i % 4 < 2) {
                queue.join(line, QueueFixture.USUAL);
                return "joined";
            }
            queue.claim(vacancy, Optional.empty());
            return "claimed";
        });

        assertThat(outcomes).containsEntry("joined", RIVALS / 2L);
        long claimed = outcomes.getOrDefault("claimed", 0L);
        assertThat(liveOffers(line) + claimed)
                .as("offered to one, or claimed by one")
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_queue.offer where vacancy_id = ?", vacancy.value()))
                .isEqualTo(1 - claimed);
        if (claimed == 0) {
            OfferId offer = one.offers()
                    .live(one.worker, line, PageRequest.first())
                    .items()
                    .get(0)
                    .id();
            assertThat(race(i -> {
                        QueueFixture queue = i % 2 == 0 ? one : other;
                        if (i % 4 < 2) {
                            queue.accept(offer);
                            return "holds";
                        }
                        queue.claim(vacancy, Optional.empty());
                        return "holds";
                    }))
                    .containsEntry("holds", 1L);
        }
        assertThat(database.text("select state from ochag_queue.vacancy where id = ?", vacancy.value()))
                .isEqualTo("TAKEN");
    }

    @Test
    void ofManyWhoAcceptOneOfferOneDoes() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        EntryId first = one.join(line, QueueFixture.USUAL);
        EntryId second = one.join(line, QueueFixture.USUAL);
        OfferId offer = one.free(line, "item-1").offer().orElseThrow();
        assertThat(race(i -> {
                    (i % 2 == 0 ? one : other).accept(offer);
                    return "accepted";
                }))
                .isEqualTo(Map.of("accepted", 1L, "queue.offer-over", RIVALS - 1L));
        assertThat(one.state(first)).isEqualTo(EntryState.SERVED);
        assertThat(one.state(second)).isEqualTo(EntryState.WAITING);
    }

    @Test
    void ofManyWhoClaimAFreePlaceOneDoes() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        VacancyId vacancy = one.free(line, "item-1").vacancy();
        assertThat(race(i -> {
                    QueueFixture queue = i % 2 == 0 ? one : other;
                    queue.claim(vacancy, Optional.empty());
                    return "claimed";
                }))
                .isEqualTo(Map.of("claimed", 1L, "queue.vacancy-gone", RIVALS - 1L));
    }

    @Test
    void ofManyWhoFreeOnePlaceAllHearOfOneVacancyAndOneOffer() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        EntryId first = one.join(line, QueueFixture.USUAL);
        one.join(line, QueueFixture.USUAL);
        Map<String, Long> outcomes =
                race(i -> (i % 2 == 0 ? one : other).free(line, "item-1").toString());
        assertThat(outcomes).hasSize(1).containsValue((long) RIVALS);
        assertThat(liveOffers(line)).isEqualTo(1);
        assertThat(one.state(first)).isEqualTo(EntryState.OFFERED);
    }

    @Test
    void manyWhoJoinWhilePlacesAreFreedGetThemInOrderAndNobodyTwo() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        race(i -> {
            QueueFixture queue = i % 2 == 0 ? one : other;
            if (i % 3 == 0) {
                queue.free(line, "item-" + i);
            } else {
                queue.join(line, i % 5 == 0 ? QueueFixture.DISABILITY : QueueFixture.USUAL);
            }
            return "done";
        });
        long places = (RIVALS + 2) / 3;
        assertThat(liveOffers(line)).isEqualTo(places);
        assertThat(database.number(
                        "select count(*) from ochag_queue.entry e join ochag_queue.line l on l.id = e.line_id where l.resource = ?"
                                + " and e.state = 'WAITING'",
                        line.resource()))
                .isEqualTo(RIVALS - places - places);
    }

    @Test
    void answersSweepsAndLeavesAtOnceEndInOneHolderAPlace() throws Exception {
        LineKey line = one.line(QueueFixture.FREE);
        for (int i = 0; i < 60; i++) {
            one.join(line, QueueFixture.USUAL);
        }
        for (int i = 0; i < 10; i++) {
            one.free(line, "item-" + i);
        }
        one.clock.advance(Duration.ofHours(24));
        race(i -> {
            QueueFixture queue = i % 2 == 0 ? one : other;
            if (i % 10 == 0) {
                queue.sweep();
                return "swept";
            }
            List<OfferView> live =
                    queue.offers().live(queue.worker, line, PageRequest.first()).items();
            if (live.isEmpty()) {
                return "nothing";
            }
            OfferView mine = live.get(i % live.size());
            if (i % 3 == 0) {
                queue.decline(mine.id());
            } else if (i % 3 == 1) {
                queue.accept(mine.id());
            } else {
                queue.leave(mine.entry());
            }
            return "answered";
        });
        assertThat(database.number("""
                        select count(*) from (
                            select v.id from ochag_queue.vacancy v join ochag_queue.offer o on o.vacancy_id = v.id
                            where o.state in ('LIVE', 'ACCEPTED') group by v.id having count(*) > 1) twice""")).isZero();
        assertThat(database.number("""
                        select count(*) from ochag_queue.vacancy v join ochag_queue.line l on l.id = v.line_id
                        where l.resource = ? and (v.state = 'OFFERED') <> exists (
                            select 1 from ochag_queue.offer o where o.vacancy_id = v.id and o.state = 'LIVE')""", line.resource()))
                .as("no place is lost between offers")
                .isZero();
    }

    @Test
    void linesTakenInAnyOrderAreHeldInOne() throws Exception {
        List<LineKey> lines =
                List.of(one.line(QueueFixture.FREE), one.line(QueueFixture.FREE), one.line(QueueFixture.FREE));
        Map<String, Long> outcomes = race(i -> {
            QueueFixture queue = i % 2 == 0 ? one : other;
            List<LineKey> order = new ArrayList<>(lines);
            Collections.rotate(order, i);
            return queue.in(() -> {
                queue.lines().hold(queue.worker, order);
                order.forEach(line -> queue.free(line, "item-" + UUID.randomUUID()));
                return "done";
            });
        });
        assertThat(outcomes).isEqualTo(Map.of("done", (long) RIVALS));
    }

    @Test
    void theSchemaAloneForbidsASecondLiveOffer() {
        LineKey line = one.line(QueueFixture.FREE);
        one.join(line, QueueFixture.USUAL);
        one.join(line, QueueFixture.USUAL);
        VacancyId vacancy = one.free(line, "item-1").vacancy();
        String copy =
                "insert into ochag_queue.offer (id, line_id, vacancy_id, entry_id, state, rules_from, offered_at, attempts)"
                        + " select gen_random_uuid(), o.line_id, %s, %s, 'LIVE', o.rules_from, o.offered_at, 0 from ochag_queue.offer o"
                        + " where o.vacancy_id = '" + vacancy + "'";
        String waiting = "(select e.id from ochag_queue.entry e where e.line_id = o.line_id and e.state = 'WAITING')";
        assertThatThrownBy(() -> database.sql(copy.formatted("o.vacancy_id", waiting)))
                .hasMessageContaining("23505");
        VacancyId another = one.free(one.line(QueueFixture.FREE), "item-2").vacancy();
        assertThatThrownBy(() -> database.sql(copy.formatted("'" + another + "'::uuid", "o.entry_id")))
                .hasMessageContaining("23505");
    }

    private long liveOffers(LineKey line) {
        return database.number(
                "select count(*) from ochag_queue.offer o join ochag_queue.line l on l.id = o.line_id where l.resource = ? and o.state = 'LIVE'",
                line.resource());
    }

    private interface Rival {
        String run(int i);
    }

    /** Refusals are outcomes, by their code; anything else that is thrown fails. */
    private static Map<String, Long> race(Rival rival) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> rivals = new ArrayList<>();
            for (int i = 0; i < RIVALS; i++) {
                int number = i;
                Callable<String> run = () -> {
                    start.await();
                    try {
                        return rival.run(number);
                    } catch (DomainException e) {
                        return e.error().code();
                    }
                };
                rivals.add(threads.submit(run));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : rivals) {
                outcomes.add(one.get());
            }
            return outcomes.stream()
                    .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }
}
