package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Writers publish and are held before their commit; which of them goes on next, and when either instance delivers, a seeded random decides. A
 * transaction that publishes early and commits late must be delivered, once, and in the order of its subjects.
 */
@ExtendWith(PostgresExtension.class)
class InterleavingTest {
    private static final int ROUNDS = "full".equals(System.getProperty("ochag.suite")) ? 100 : 12;
    private static final int WRITERS = 4;
    private static final int WRITES = 6;
    private static final int SUBJECTS = 5;

    private final TestDatabase database;
    private final Instance one;
    private final Instance two;

    InterleavingTest(TestDatabase database) {
        this.database = database;
        this.one = new Instance.Setup().journals(Instance.FIRST).start(database);
        this.two = new Instance.Setup().journals(Instance.FIRST).ownPool().start(database);
    }

    @BeforeEach
    void table() {
        Journal.createIn(database);
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void earlyPublishedAndLateCommitted() throws Exception {
        EventLogs.empty(database);
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService early = Executors.newSingleThreadExecutor();
        Future<?> late = early.submit(() -> one.transactions().writeOnly(() -> {
            one.ochag.get(Events.class).publish(Happened.to(1, "thing:a"));
            published.countDown();
            await(mayCommit);
        }));
        await(published);
        two.publish(Happened.to(2, "thing:b"));
        two.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).containsExactly(2);
        mayCommit.countDown();
        late.get(30, TimeUnit.SECONDS);
        early.shutdown();
        one.publish(Happened.to(3, "thing:a", "thing:b"));
        two.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).containsExactly(2, 1, 3);
    }

    @Test
    void anyInterleaving() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            new Round(seed).run();
        }
    }

    /** One random history. */
    private final class Round {
        private final int seed;
        private final Random random;
        private final AtomicInteger numbers = new AtomicInteger();
        private final AtomicInteger finished = new AtomicInteger();
        /** Writers that have published and wait to end their transaction. */
        private final List<CountDownLatch> held = new CopyOnWriteArrayList<>();
        /** By subject, in the order in which transactions held its lock, so in the order of their commits. */
        private final Map<String, List<Integer>> committed = new ConcurrentHashMap<>();

        private Round(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        private void run() throws Exception {
            EventLogs.empty(database);
            database.sql("truncate sample.taken");
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random own = new Random(seed * 31L + i);
                ends.add(writers.submit(() -> write(own)));
            }
            while (finished.get() < WRITERS) {
                int choice = random.nextInt(4);
                if (choice == 0) {
                    one.deliver();
                } else if (choice == 1) {
                    two.deliver();
                } else if (!held.isEmpty()) {
                    held.remove(random.nextInt(held.size())).countDown();
                }
            }
            for (Future<?> end : ends) {
                end.get(30, TimeUnit.SECONDS);
            }
            writers.shutdown();
            one.deliver();
            two.deliver();
            check();
        }

        private void write(Random own) {
            try {
                for (int i = 0; i < WRITES; i++) {
                    boolean rollBack = own.nextInt(6) == 0;
                    Set<String> first = subjects(own);
                    Set<String> second = own.nextInt(10) == 0 ? subjects(own) : Set.of();
                    Instance instance = own.nextBoolean() ? one : two;
                    try {
                        instance.transactions().writeOnly(() -> transaction(instance, first, second, rollBack));
                    } catch (DomainException e) {
                        assertThat(rollBack).isTrue();
                    } catch (DatabaseException e) {
                        assertThat(e.sqlState())
                                .as("a deadlock, repeated in vain")
                                .isEqualTo("40P01");
                    }
                }
            } finally {
                finished.incrementAndGet();
            }
        }

        private void transaction(Instance instance, Set<String> first, Set<String> second, boolean rollBack) {
            List<Integer> mine = new ArrayList<>();
            try {
                publish(instance, first, mine);
                hold();
                if (!second.isEmpty()) {
                    publish(instance, second, mine);
                    hold();
                }
                if (rollBack) {
                    throw DomainException.of(KernelError.STALE);
                }
            } catch (RuntimeException e) {
                committed.values().forEach(numbers -> numbers.removeAll(mine));
                throw e;
            }
        }

        private void publish(Instance instance, Set<String> subjects, List<Integer> mine) {
            int number = numbers.incrementAndGet();
            instance.ochag.get(Events.class).publish(Happened.to(number, subjects.toArray(String[]::new)));
            mine.add(number);
            subjects.forEach(subject -> committed
                    .computeIfAbsent(subject, none -> new CopyOnWriteArrayList<>())
                    .add(number));
        }

        private void hold() {
            CountDownLatch gate = new CountDownLatch(1);
            held.add(gate);
            await(gate);
        }

        private void check() {
            List<Integer> delivered = Journal.of(database, Instance.FIRST);
            Set<Integer> expected = new LinkedHashSet<>();
            committed.values().forEach(expected::addAll);
            assertThat(delivered).as("seed %d: everything, once", seed).containsExactlyInAnyOrderElementsOf(expected);
            committed.forEach((subject, order) -> assertThat(
                            delivered.stream().filter(order::contains).toList())
                    .as("seed %d: order of %s", seed, subject)
                    .isEqualTo(order));
        }
    }

    private static Set<String> subjects(Random random) {
        Set<String> subjects = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            subjects.add("thing:" + random.nextInt(SUBJECTS));
        }
        return subjects;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
