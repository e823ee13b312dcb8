package io.ochag.platform.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.Background;
import io.ochag.platform.HostTransactions;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.sql.Connection;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class SweepsTest {
    private static final int PATIENCE = 30;

    private final TestDatabase database;

    SweepsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsPlanned() {
        if (database.number(
                        "select count(*) from pg_tables where schemaname = 'ochag_platform' and tablename = 'sweep'")
                == 1) {
            database.sql("delete from ochag_platform.sweep");
        }
    }

    @Test
    void runsBatchesUntilNothingWaits() {
        AtomicInteger left = new AtomicInteger(3);
        try (TestOchag ochag = with(sweep("notes.expire", Rhythm.seconds(3600), () -> left.decrementAndGet() > 0))
                .start()) {
            assertThat(ochag.get(Sweeps.class).run("notes.expire")).isEqualTo(3);
        }
        assertThat(left).hasValue(0);
    }

    @Test
    void withoutBackgroundNothingIsPlanned() {
        try (TestOchag ochag =
                with(sweep("notes.expire", Rhythm.seconds(1), () -> false)).start()) {
            assertThat(database.number("select count(*) from ochag_platform.sweep"))
                    .isZero();
        }
    }

    @Test
    void twoOfOneNameAreRefused() {
        Sweep one = sweep("notes.expire", Rhythm.seconds(1), () -> false);
        Sweep other = sweep("notes.expire", Rhythm.seconds(2), () -> false);
        assertThatThrownBy(() -> with(one, other).build()).hasMessageContaining("notes.expire");
    }

    @Test
    void ofTwoInstancesOneRunsASweepAtATime() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch runs = new CountDownLatch(4);
        Sweep sweep = sweep("notes.expire", new Rhythm.Every(java.time.Duration.ofMillis(1)), () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            inside.decrementAndGet();
            runs.countDown();
            return false;
        });
        try (TestOchag one = with(sweep).background(Background.ON).start();
                TestOchag other = with(sweep).background(Background.ON).start()) {
            assertThat(runs.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void aDayThatWasMissedIsMadeUp() throws InterruptedException {
        Semaphore ran = new Semaphore(0);
        LocalTime inHalfADay = LocalTime.now(java.time.Clock.systemUTC()).plusHours(12);
        Sweep sweep = sweep("notes.daily", Rhythm.daily(inHalfADay), () -> {
            ran.release();
            return false;
        });
        try (TestOchag first = with(sweep).background(Background.ON).start()) {
            assertThat(database.number("select count(*) from ochag_platform.sweep where task_name = 'notes.daily'"))
                    .isEqualTo(1);
        }
        assertThat(ran.availablePermits()).isZero();
        // since then every instance was down for two days
        database.sql("update ochag_platform.sweep set execution_time = execution_time - interval '2 days'");
        try (TestOchag later = with(sweep).background(Background.ON).start()) {
            assertThat(ran.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFailureLeavesTheNextRunAlone() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        Sweep sweep = sweep("notes.fails", new Rhythm.Every(java.time.Duration.ofMillis(1)), () -> {
            second.countDown();
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time only");
            }
            return false;
        });
        try (TestOchag ochag = with(sweep).background(Background.ON).start()) {
            assertThat(second.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void insideAHostASweepAsksForNoTransactionOfTheHosts() {
        HostTransactions absent = new HostTransactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                throw new IllegalStateException("nobody calls from here");
            }

            @Override
            public Connection current() {
                throw new IllegalStateException("there is none");
            }

            @Override
            public boolean active() {
                return false;
            }

            @Override
            public void setRollbackOnly() {}

            @Override
            public void afterCommit(Runnable run) {}
        };
        AtomicReference<TestOchag> inside = new AtomicReference<>();
        Sweep sweep = sweep("notes.expire", Rhythm.seconds(3600), () -> {
            Objects.requireNonNull(inside.get()).get(Transactions.class).writeOnly(() -> {});
            return false;
        });
        try (TestOchag ochag = TestOchag.in(absent, database.dataSource())
                .install(declaring(sweep))
                .start()) {
            inside.set(ochag);
            assertThat(ochag.get(Sweeps.class).run("notes.expire")).isEqualTo(1);
            assertThatThrownBy(() -> ochag.get(Transactions.class).writeOnly(() -> {}))
                    .hasMessage("nobody calls from here");
        }
    }

    private interface Batch {
        boolean run();
    }

    private static Sweep sweep(String name, Rhythm rhythm, Batch batch) {
        return new Sweep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Rhythm rhythm() {
                return rhythm;
            }

            @Override
            public boolean sweepOnce() {
                return batch.run();
            }
        };
    }

    private TestOchag.Setup with(Sweep... sweeps) {
        return TestOchag.on(database.dataSource()).install(declaring(sweeps));
    }

    private static Module declaring(Sweep... sweeps) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                Multibinder<Sweep> set = Multibinder.newSetBinder(binder(), Sweep.class);
                for (Sweep sweep : sweeps) {
                    set.addBinding().toInstance(sweep);
                }
            }
        };
    }
}
