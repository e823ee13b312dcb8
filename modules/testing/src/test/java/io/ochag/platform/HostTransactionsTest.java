package io.ochag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sample.Counters;
import io.ochag.platform.sample.Counters.CountersModule;
import io.ochag.testing.JdbcHostTransactions;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class HostTransactionsTest {
    private final TestDatabase database;
    private final JdbcHostTransactions host;
    private final TestOchag ochag;
    private final Transactions transactions;
    private final Counters counters;

    HostTransactionsTest(TestDatabase database) {
        this.database = database;
        this.host = new JdbcHostTransactions(database.dataSource());
        this.ochag = TestOchag.in(host, database.dataSource())
                .install(new CountersModule())
                .start();
        this.transactions = ochag.get(Transactions.class);
        this.counters = ochag.get(Counters.class);
    }

    @BeforeEach
    void makeTable() {
        Counters.createIn(database);
        Counters.createFail(database);
        database.sql("insert into sample.counter (name, value) values ('a', 0)");
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    @Test
    void whatTheHostCommitsIsKept() {
        host.inTransaction(() -> raised());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatTheHostRollsBackIsGone() {
        host.inTransaction(() -> {
            raised();
            host.setRollbackOnly();
            return true;
        });
        assertThat(stored()).isZero();
    }

    @Test
    void readsInsideSeeTheHostsOwnChanges() {
        host.inTransaction(() -> {
            run(host.current(), "update sample.counter set value = 7");
            assertThat(transactions.<Integer>read(() -> counters.value("a"))).isEqualTo(7);
            assertThat(transactions.<Integer>readOne(() -> counters.value("a"))).isEqualTo(7);
            return true;
        });
    }

    @Test
    void readsOutsideTakeTheDataSourceAndOneSnapshot() {
        transactions.read(() -> {
            assertThat(host.active()).isFalse();
            int before = counters.value("a");
            database.sql("update sample.counter set value = 5");
            assertThat(counters.value("a")).isEqualTo(before);
            return true;
        });
    }

    @Test
    void aWriteOutsideAsksTheHostForATransaction() {
        AtomicInteger committed = new AtomicInteger();
        transactions.writeOnly(() -> {
            assertThat(host.active()).isTrue();
            host.afterCommit(committed::incrementAndGet);
            counters.raise("a", 1);
        });
        assertThat(committed).hasValue(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anExceptionThatTheHostSwallowsStillForbidsTheCommit() {
        host.inTransaction(() -> {
            raised();
            assertThatThrownBy(() -> transactions.read(() -> {
                        throw DomainException.of(KernelError.NOT_FOUND);
                    }))
                    .isInstanceOf(DomainException.class);
            return true;
        });
        assertThat(stored()).isZero();
    }

    @Test
    void aFailureSwallowedInsideAWriteOfOursIsNotReportedAsSuccess() {
        Throwable failure = catchThrowable(() -> transactions.writeOnly(() -> {
            counters.raise("a", 1);
            assertThatThrownBy(() -> transactions.writeOnly(() -> {
                        throw DomainException.of(KernelError.STALE);
                    }))
                    .isInstanceOf(DomainException.class);
        }));
        assertThat(failure).isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isZero();
    }

    @Test
    void aFailureSwallowedInsideTheHostsTransactionForbidsItsCommitToo() {
        host.inTransaction(() -> {
            assertThatThrownBy(() -> transactions.writeOnly(() -> {
                        counters.raise("a", 1);
                        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                                    throw DomainException.of(KernelError.STALE);
                                }))
                                .isInstanceOf(DomainException.class);
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return true;
        });
        assertThat(stored()).isZero();
    }

    @Test
    void aDeadlockIsRepeatedInANewTransactionOfTheHostsButNeverInsideAnActiveOne() {
        AtomicInteger attempts = new AtomicInteger();
        transactions.writeOnly(() -> {
            counters.raise("a", 1);
            if (attempts.incrementAndGet() == 1) {
                counters.fail("40P01");
            }
        });
        assertThat(stored()).isEqualTo(1);
        assertThat(attempts).hasValue(2);
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    transactions.writeOnly(() -> {
                        attempts.incrementAndGet();
                        counters.fail("40P01");
                    });
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void theHostsConnectionIsLeftOpenAndUncommitted() {
        host.inTransaction(() -> {
            raised();
            transactions.read(() -> counters.value("a"));
            try {
                assertThat(host.current().isClosed()).isFalse();
                assertThat(host.current().getAutoCommit()).isFalse();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            assertThat(stored()).as("seen from outside").isZero();
            return true;
        });
    }

    private boolean raised() {
        transactions.writeOnly(() -> counters.raise("a", 1));
        return true;
    }

    private long stored() {
        return database.number("select value from sample.counter where name = 'a'");
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
