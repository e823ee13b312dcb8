package io.ochag.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class SubjectLocksTest {
    private final TestDatabase database;
    private final TestOchag ochag;
    private final Transactions transactions;
    private final SubjectLocks locks;
    private final List<FamilyId> families =
            Stream.generate(() -> new FamilyId(UUID.randomUUID())).limit(6).toList();

    SubjectLocksTest(TestDatabase database) {
        this.database = database;
        this.ochag = TestOchag.on(database.dataSource()).start();
        this.transactions = ochag.get(Transactions.class);
        this.locks = ochag.get(SubjectLocks.class);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void oneWriteAtATimeHoldsAnIdWhateverTheOrderInWhichTheyAreNamed() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger attempts = new AtomicInteger();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(seed -> CompletableFuture.runAsync(() -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < 25; i++) {
                        List<FamilyId> mixed = new ArrayList<>(families);
                        Collections.shuffle(mixed, random);
                        transactions.writeOnly(() -> {
                            attempts.incrementAndGet();
                            locks.lock(mixed);
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            inside.decrementAndGet();
                        });
                    }
                }))
                .toList();
        writers.forEach(CompletableFuture::join);
        assertThat(most).hasValue(1);
        assertThat(attempts).as("a deadlock would be repeated").hasValue(100);
    }

    @Test
    void aliasesAreLockedUntilNothingNewIsFound() {
        FamilyId a = families.get(0);
        FamilyId b = families.get(1);
        FamilyId c = families.get(2);
        transactions.writeOnly(() -> {
            Set<FamilyId> locked = locks.lock(Set.of(a), known -> known.contains(b) ? Set.of(b, c) : Set.of(a, b));
            assertThat(locked).containsExactlyInAnyOrder(a, b, c);
            assertThat(held()).isEqualTo(3);
            locks.lock(List.of(c, a));
            assertThat(held()).isEqualTo(3);
        });
        assertThat(held()).isZero();
    }

    @Test
    void subjectsOfEventsDoNotWaitForIds() {
        FamilyId family = families.get(0);
        transactions.writeOnly(() -> {
            locks.lock(List.of(family));
            CompletableFuture.runAsync(
                            () -> transactions.writeOnly(() -> locks.lockSubjects(List.of("family:" + family.value()))))
                    .join();
        });
    }

    @Test
    void aLockBelongsToAWrite() {
        assertThatIllegalStateException().isThrownBy(() -> locks.lock(families));
    }

    private long held() {
        return database.number("""
                select count(distinct (classid, objid)) from pg_locks
                where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())""");
    }
}
