package io.ochag.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.platform.sample.Other;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever came first is served first, whoever comes again comes last. */
@ExtendWith(PostgresExtension.class)
class FairTurnsTest {
    private static final int AGAIN_AND_AGAIN = 50;
    private static final int WAITING = 5;

    private final TestDatabase database;

    FairTurnsTest(TestDatabase database) {
        this.database = database;
        TestOchag.on(database.dataSource()).start().close();
    }

    @Test
    void nobodyIsOvertakenByWhoeverCameLater() {
        try (TestOchag ochag =
                TestOchag.on(database.pool(2)).schema(SchemaMode.CHECK).start()) {
            UnitOfWork units = ochag.get(UnitOfWork.class);
            for (int round = 0; round < AGAIN_AND_AGAIN; round++) {
                List<Integer> served = Collections.synchronizedList(new ArrayList<>());
                List<CompletableFuture<Boolean>> others = new ArrayList<>();
                units.readOne(() -> {
                    for (int i = 0; i < WAITING; i++) {
                        int turn = i;
                        others.add(Other.begins(() -> units.readOne(() -> served.add(turn))));
                        awaitWaiting(units, i + 1);
                    }
                    return true;
                });
                // this thread still runs and asks at once: the others have first to be woken
                units.readOne(() -> served.add(WAITING));
                others.forEach(Other::result);
                assertThat(served).containsExactly(0, 1, 2, 3, 4, WAITING);
            }
        }
    }

    @Test
    void aTurnThatDoesNotComeInTimeIsRefusedAndNotLost() {
        try (HikariDataSource pool = database.pool(2)) {
            pool.setConnectionTimeout(250);
            try (TestOchag ochag = TestOchag.on(pool).schema(SchemaMode.CHECK).start()) {
                UnitOfWork units = ochag.get(UnitOfWork.class);
                units.readOne(() -> {
                    assertThatThrownBy(() -> Other.does(() -> units.readOne(() -> true)))
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refused -> assertThat(refused.error()).isEqualTo(KernelError.DATABASE_UNAVAILABLE));
                    return true;
                });
                assertThatThrownBy(() -> units.readOne(() -> {
                            throw new IllegalStateException("on purpose");
                        }))
                        .hasMessage("on purpose");
                assertThat(units.readOne(() -> "a turn")).isEqualTo("a turn");
            }
        }
    }

    @Test
    void aPoolOfAnotherMakeHasNoTurns() {
        FairTurns turns = FairTurns.before(new PGSimpleDataSource());
        for (int i = 0; i < 1000; i++) {
            turns.take();
        }
        assertThat(turns.waiting()).isZero();
    }

    private static void awaitWaiting(UnitOfWork units, int count) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (units.turns().waiting() < count) {
            assertThat(System.nanoTime()).as("a thread came to wait in time").isLessThan(end);
            LockSupport.parkNanos(100_000);
        }
    }
}
