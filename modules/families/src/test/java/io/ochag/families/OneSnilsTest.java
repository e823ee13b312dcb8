package io.ochag.families;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 200 registrations of one person at once, from two instances of the server on one database. */
@ExtendWith(PostgresExtension.class)
class OneSnilsTest {
    private static final int RIVALS = 200;
    private static final int THREADS = 32;

    @Test
    void exactlyOneOfManyRivalsRegistersThePerson(TestDatabase database) throws Exception {
        assertThat(race(database)).isEqualTo(Map.of("registered", 1L, "families.snils-taken", RIVALS - 1L));
        assertThat(database.number("select count(*) from ochag_families.person"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_families.family"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_families.membership"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_platform.audit_entry"))
                .isEqualTo(1);
    }

    @Test
    void itIsTheConstraintThatDecides(TestDatabase ignored) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            TestOchag.start(database, io.ochag.testing.MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule())
                    .close();
            // a namesake that forbids nothing: rivals are no longer told apart
            database.sql("alter table ochag_families.person drop constraint person_snils_once");
            database.sql("alter table ochag_families.person add constraint person_snils_once unique (id, snils)");
            assertThat(race(database).get("registered")).isEqualTo(RIVALS);
        }
    }

    private static Map<String, Long> race(TestDatabase database) throws Exception {
        Actor worker = Actors.worker();
        try (TestOchag one = TestOchag.on(database.dataSource())
                        .install(new FamiliesModule())
                        .start();
                TestOchag other = TestOchag.on(database.secondPool())
                        .install(new FamiliesModule())
                        .ports(one.ports())
                        .start()) {
            PlaceId point = one.ports().places().add("Пункт");
            one.ports().grants().at(point, worker, FamiliesPermission.REGISTER);
            return race(worker, point, List.of(one.get(Families.class), other.get(Families.class)));
        }
    }

    private static Map<String, Long> race(Actor worker, PlaceId point, List<Families> instances) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> rivals = new ArrayList<>();
            for (int i = 0; i < RIVALS; i++) {
                Families families = instances.get(i % instances.size());
                rivals.add(threads.submit(() -> {
                    start.await();
                    try {
                        families.register(
                                worker,
                                FamilyFixture.at(point)
                                        .mother("Единственная", "Анна", "112-233-445 95", "+78442000001")
                                        .command());
                        return "registered";
                    } catch (DomainException e) {
                        return e.error().code();
                    }
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> rival : rivals) {
                outcomes.add(rival.get());
            }
            return outcomes.stream()
                    .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }
}
