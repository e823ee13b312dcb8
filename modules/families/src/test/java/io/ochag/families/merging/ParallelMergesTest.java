package io.ochag.families.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.UuidId;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 200 merges and undos of six families at once, from two instances of the server on one database. */
@ExtendWith(PostgresExtension.class)
class ParallelMergesTest {
    private static final int TASKS = 200;
    private static final int THREADS = 16;
    private static final int ROUNDS = 10;
    private static final int LINKS = 6;
    private static final Set<String> REFUSALS =
            Set.of("families.same-record", "families.merged-already", "families.merge-undone", "version.stale");

    @Test
    void aliasesStayAForestAndWhatFollowsFromThemStaysRight(TestDatabase database) throws Exception {
        try (TestOchag one = TestOchag.on(database.dataSource())
                        .install(new FamiliesModule())
                        .start();
                TestOchag other = TestOchag.on(database.secondPool())
                        .install(new FamiliesModule())
                        .ports(one.ports())
                        .start()) {
            List<MergeDesk> desks = List.of(MergeDesk.of(one, Actors.system()), MergeDesk.of(other, Actors.system()));
            PlaceId point = one.ports().places().add("Пункт");
            List<FamilyId> families = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                families.add(desks.get(0).family(FamilyFixture.at(point).mother("Общая", "Анна" + "а".repeat(i))));
            }
            Map<String, Long> outcomes = race(desks, families);
            assertThat(outcomes.keySet()).isSubsetOf(union(REFUSALS, Set.of("merged", "undone")));
            assertThat(outcomes.get("merged")).isGreaterThan(5);
            assertThat(outcomes.get("undone")).isGreaterThan(5);
            assertThat(stored(database, "select id || ' ' || canonical_id from ochag_families.identity order by 1"))
                    .isEqualTo(expected(database, families));
        }
    }

    /** The links of one chain are taken apart all at once: each undo rewrites what follows for all of them. */
    @Test
    void undosOfOneChainAtOnceLeaveEveryoneAlone(TestDatabase database) throws Exception {
        try (TestOchag one = TestOchag.on(database.dataSource())
                        .install(new FamiliesModule())
                        .start();
                TestOchag other = TestOchag.on(database.secondPool())
                        .install(new FamiliesModule())
                        .ports(one.ports())
                        .start()) {
            List<MergeDesk> desks = List.of(MergeDesk.of(one, Actors.system()), MergeDesk.of(other, Actors.system()));
            PlaceId point = one.ports().places().add("Пункт");
            for (int round = 0; round < ROUNDS; round++) {
                List<FamilyId> chain = new ArrayList<>();
                List<MergeId> links = new ArrayList<>();
                for (int i = 0; i < LINKS; i++) {
                    chain.add(desks.get(0).family(FamilyFixture.at(point).mother("Звеньева", "Анна")));
                    if (i > 0) {
                        links.add(desks.get(0).merge(chain.get(i - 1), chain.get(i)));
                    }
                }
                undoAll(desks, links);
                for (FamilyId family : chain) {
                    assertThat(desks.get(0).card(family).family()).isEqualTo(family);
                }
                Object ids = chain.stream().map(FamilyId::value).toArray(java.util.UUID[]::new);
                assertThat(database.number("select count(*) from ochag_families.identity where id = any (?)", ids))
                        .isZero();
            }
        }
    }

    private static void undoAll(List<MergeDesk> desks, List<MergeId> links) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(links.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> undos = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                MergeDesk desk = desks.get(i % desks.size());
                MergeId link = links.get(i);
                undos.add(threads.submit(() -> {
                    start.await();
                    desk.undo(link);
                    return link;
                }));
            }
            start.countDown();
            for (Future<?> undo : undos) {
                undo.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Long> race(List<MergeDesk> desks, List<FamilyId> families) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        ConcurrentLinkedQueue<MergeId> standing = new ConcurrentLinkedQueue<>();
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> tasks = new ArrayList<>();
            for (int i = 0; i < TASKS; i++) {
                MergeDesk desk = desks.get(i % desks.size());
                Random random = new Random(i);
                tasks.add(threads.submit(() -> {
                    start.await();
                    return outcome(desk, families, standing, random);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> task : tasks) {
                outcomes.add(task.get());
            }
            return outcomes.stream()
                    .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(
            MergeDesk desk, List<FamilyId> families, ConcurrentLinkedQueue<MergeId> standing, Random random) {
        try {
            MergeId merge = random.nextInt(5) < 2 ? standing.poll() : null;
            if (merge != null) {
                desk.undo(merge);
                return "undone";
            }
            FamilyId one = families.get(random.nextInt(families.size()));
            FamilyId other = families.get(random.nextInt(families.size()));
            standing.add(desk.merge(one, other));
            return "merged";
        } catch (DomainException e) {
            return e.error().code();
        }
    }

    /** What must follow from the standing merges, found by walking them. */
    private static List<String> expected(TestDatabase database, List<FamilyId> families) {
        Map<String, String> into = new HashMap<>();
        for (String edge : stored(
                database, "select merged_id || ' ' || into_id from ochag_families.merge where undone_at is null")) {
            String[] ends = edge.split(" ");
            assertThat(into.put(ends[0], ends[1])).as("one edge from each").isNull();
        }
        List<String> rows = new ArrayList<>();
        for (UuidId family : families) {
            String id = family.toString();
            String root = root(id, into);
            if (!root.equals(id) || into.containsValue(id)) {
                rows.add(id + " " + root);
            }
        }
        return rows.stream().sorted().toList();
    }

    private static String root(String id, Map<String, String> into) {
        String at = id;
        int steps = 0;
        for (String next = into.get(at); next != null; next = into.get(at)) {
            assertThat(steps++).as("no circle").isLessThan(into.size() + 1);
            at = next;
        }
        return at;
    }

    private static List<String> stored(TestDatabase database, String sql) {
        return database.column(sql).stream().map(Objects::requireNonNull).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        java.util.HashSet<String> all = new java.util.HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
