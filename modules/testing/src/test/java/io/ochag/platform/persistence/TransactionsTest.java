package io.ochag.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sample.Counters;
import io.ochag.platform.sample.Counters.CountersModule;
import io.ochag.platform.sample.Other;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(PostgresExtension.class)
class TransactionsTest {
    private final TestDatabase database;
    private final TestOchag ochag;
    private final Transactions transactions;
    private final Counters counters;

    TransactionsTest(TestDatabase database) {
        this.database = database;
        this.ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new CountersModule());
        this.transactions = ochag.get(Transactions.class);
        this.counters = ochag.get(Counters.class);
    }

    @BeforeEach
    void makeTable() {
        Counters.createIn(database);
        Counters.createFail(database);
        database.sql("insert into sample.counter (name, value) values ('a', 0), ('b', 0)");
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void aWriteKeepsWhatItDid() {
        assertThat(transactions.<Integer>write(() -> {
                    counters.raise("a", 1);
                    return counters.value("a");
                }))
                .isEqualTo(1);
        assertThat(stored("a")).isEqualTo(1);
    }

    @Test
    void aWriteThatThrowsKeepsNothing() {
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    counters.raise("a", 1);
                    throw DomainException.of(KernelError.STALE);
                }))
                .isInstanceOf(DomainException.class);
        assertThat(stored("a")).isZero();
    }

    @Test
    void innerCallsJoinTheOuterWrite() {
        transactions.writeOnly(() -> {
            String outer = counters.transaction();
            transactions.writeOnly(() -> counters.raise("a", 1));
            assertThat(transactions.<Integer>read(() -> counters.value("a"))).isEqualTo(1);
            assertThat(transactions.<String>write(counters::transaction)).isEqualTo(outer);
            assertThat(transactions.<Integer>readOne(() -> counters.value("a"))).isEqualTo(1);
            assertThat(stored("a")).as("seen from outside").isZero();
        });
        assertThat(stored("a")).isEqualTo(1);
    }

    /** A question to the snapshot. */
    private record Value(String counter) {}

    @Test
    void oneReadAsksItsSnapshotOnceAndAWriteAsksEachTime() {
        SnapshotMemory memory = ochag.get(SnapshotMemory.class);
        AtomicInteger asked = new AtomicInteger();
        java.util.function.Supplier<Integer> value = () -> memory.once(new Value("a"), asked::incrementAndGet);
        java.util.function.Supplier<Integer> other = () -> memory.once(new Value("b"), asked::incrementAndGet);
        transactions.read(() -> value.get() + transactions.<Integer>read(value));
        assertThat(asked).hasValue(1);
        transactions.read(value);
        assertThat(asked).as("another snapshot").hasValue(2);
        transactions.read(() -> value.get() + other.get());
        assertThat(asked).as("another question").hasValue(4);
        transactions.write(() -> value.get() + value.get());
        assertThat(asked).hasValue(6);
    }

    @Test
    void aWriteInsideAReadIsRefused() {
        transactions.read(() -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.writeOnly(() -> counters.raise("a", 1)))
                    .withMessageContaining("inside a read");
            return true;
        });
        transactions.readOne(() -> {
            assertThatIllegalStateException().isThrownBy(() -> transactions.writeOnly(() -> counters.raise("a", 1)));
            return true;
        });
        assertThat(stored("a")).isZero();
    }

    @Test
    void aSwallowedFailureOfAJoinedCallRollsTheWholeBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.writeOnly(() -> {
                    counters.raise("a", 1);
                    assertThatThrownBy(() -> transactions.read(() -> {
                                throw DomainException.of(KernelError.NOT_FOUND);
                            }))
                            .isInstanceOf(DomainException.class);
                    counters.raise("b", 1);
                }))
                .withMessageContaining("rolled back");
        assertThat(stored("a") + stored("b")).isZero();
    }

    @Test
    void aDeadlockIsRepeatedUntilBothHaveDoneTheirWork() {
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        CompletableFuture<Boolean> one = Other.begins(() -> raiseBoth("a", "b", bothHoldOne, attempts));
        CompletableFuture<Boolean> other = Other.begins(() -> raiseBoth("b", "a", bothHoldOne, attempts));
        Other.result(one);
        Other.result(other);
        assertThat(stored("a")).isEqualTo(2);
        assertThat(stored("b")).isEqualTo(2);
        // one of the two was repeated, and may have met the other once more
        assertThat(attempts).hasValueGreaterThanOrEqualTo(3);
    }

    private boolean raiseBoth(String first, String second, CountDownLatch bothHoldOne, AtomicInteger attempts) {
        return transactions.write(() -> {
            attempts.incrementAndGet();
            counters.raise(first, 1);
            bothHoldOne.countDown();
            Other.await(bothHoldOne);
            counters.raise(second, 1);
            return true;
        });
    }

    @Test
    void aSerialisationFailureIsRepeatedOnANewSnapshot() {
        AtomicInteger attempts = new AtomicInteger();
        int seen = transactions.write(() -> {
            counters.repeatable();
            int value = counters.value("a");
            if (attempts.incrementAndGet() == 1) {
                Other.does(() -> transactions.<Boolean>write(() -> {
                    counters.raise("a", 10);
                    return true;
                }));
            }
            counters.raise("a", 1);
            return value;
        });
        assertThat(seen).isEqualTo(10);
        assertThat(attempts).hasValue(2);
        assertThat(stored("a")).isEqualTo(11);
    }

    @Test
    void afterThreeRepeatsTheFailureGoesOut() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    attempts.incrementAndGet();
                    counters.fail("40001");
                }))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sqlState()).isEqualTo("40001"));
        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatIsNotAboutOrderIsNotRepeated() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    attempts.incrementAndGet();
                    counters.fail("23514");
                }))
                .isInstanceOf(DatabaseException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aJoinedCallIsNeverRepeatedByItself() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();
        transactions.writeOnly(() -> {
            outer.incrementAndGet();
            transactions.writeOnly(() -> {
                if (inner.incrementAndGet() == 1) {
                    counters.fail("40P01");
                }
            });
        });
        assertThat(outer).hasValue(2);
        assertThat(inner).hasValue(2);
    }

    @Test
    void aReadSeesOneSnapshotAndMayNotWrite() {
        transactions.read(() -> {
            int before = counters.value("a");
            database.sql("update sample.counter set value = 5 where name = 'a'");
            assertThat(counters.value("a")).isEqualTo(before);
            assertThat(transactions.writing()).isFalse();
            assertThatThrownBy(() -> counters.raise("a", 1))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            e -> assertThat(e.sqlState()).isEqualTo("25006"));
            return true;
        });
        assertThat(stored("a")).isEqualTo(5);
    }

    @Test
    void readOneRunsEachStatementByItself() {
        transactions.readOne(() -> {
            assertThat(counters.value("a")).isZero();
            database.sql("update sample.counter set value = 5 where name = 'a'");
            assertThat(counters.value("a")).isEqualTo(5);
            assertThat(counters.transaction()).isNotEqualTo(counters.transaction());
            return true;
        });
    }

    @Test
    void aMapperOutsideOfAUnitIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> counters.value("a"))
                .withMessageContaining("no unit of work");
        assertThat(transactions.writing()).isFalse();
        assertThat(transactions.<Boolean>write(transactions::writing)).isTrue();
    }

    @Test
    void aConnectionComesBackAsItWasGiven() throws SQLException {
        try (TestOchag narrow =
                TestOchag.on(database.pool(4)).install(new CountersModule()).start()) {
            Transactions own = narrow.get(Transactions.class);
            Counters mapper = narrow.get(Counters.class);
            own.read(() -> mapper.value("a"));
            assertThatThrownBy(() -> own.writeOnly(() -> mapper.fail("22000"))).isInstanceOf(DatabaseException.class);
            own.readOne(() -> mapper.value("a"));
            for (int i = 0; i < 8; i++) {
                own.writeOnly(() -> mapper.raise("a", 1));
            }
            try (Connection connection = narrow.get(javax.sql.DataSource.class).getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(connection.isReadOnly()).isFalse();
            }
        }
        assertThat(stored("a")).isEqualTo(8);
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere?connectTimeout=2");
        TestOchag cut = TestOchag.on(nowhere).install(new CountersModule()).build();
        assertThatThrownBy(() -> cut.get(Transactions.class).read(() -> 1))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(KernelError.DATABASE_UNAVAILABLE));
    }

    @Test
    void rowsAreMappedByNameWhateverTheOrderOfColumns() {
        transactions.writeOnly(() -> counters.raise("b", 3));
        assertThat(transactions.read(counters::shuffled))
                .containsExactly(new Counters.Counter("a", 0, 1), new Counters.Counter("b", 3, 1));
        assertThatThrownBy(() -> transactions.read(counters::withoutAColumn))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("42703");
    }

    private long stored(String name) {
        return database.number("select value from sample.counter where name = ?", name);
    }
}
