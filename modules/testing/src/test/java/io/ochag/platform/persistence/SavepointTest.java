package io.ochag.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sample.Counters;
import io.ochag.platform.sample.Counters.CountersModule;
import io.ochag.testing.JdbcHostTransactions;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part of a write that may be refused, and what follows a commit; both on our own connection and on a host's. */
@ExtendWith(PostgresExtension.class)
class SavepointTest {
    private final TestDatabase database;
    private final JdbcHostTransactions host;
    private final TestOchag own;
    private final TestOchag hosted;
    private final List<String> followed = new ArrayList<>();

    SavepointTest(TestDatabase database) {
        this.database = database;
        this.host = new JdbcHostTransactions(database.dataSource());
        this.own = TestOchag.on(database.dataSource())
                .install(new CountersModule())
                .start();
        this.hosted = TestOchag.in(host, database.dataSource())
                .install(new CountersModule())
                .start();
    }

    @BeforeEach
    void makeTable() {
        Counters.createIn(database);
        Counters.createFail(database);
        database.sql("insert into sample.counter (name, value) values ('a', 0), ('b', 0)");
    }

    @AfterEach
    void stop() {
        own.close();
        hosted.close();
    }

    @Test
    void aRefusedPartIsUndoneAndTheRestIsKept() {
        for (TestOchag ochag : List.of(own, hosted)) {
            Transactions transactions = ochag.get(Transactions.class);
            Counters counters = ochag.get(Counters.class);
            transactions.writeOnly(() -> {
                counters.raise("a", 1);
                assertThatThrownBy(() -> transactions.savepoint(() -> transactions.<Boolean>write(() -> {
                            counters.raise("b", 1);
                            throw DomainException.of(KernelError.STALE);
                        })))
                        .isInstanceOf(DomainException.class);
            });
        }
        assertThat(stored("a")).isEqualTo(2);
        assertThat(stored("b")).isZero();
    }

    @Test
    void aPartThatPassesIsKept() {
        Transactions transactions = own.get(Transactions.class);
        transactions.writeOnly(() -> assertThat(transactions.<Integer>savepoint(() -> {
                    own.get(Counters.class).raise("b", 3);
                    return 7;
                }))
                .isEqualTo(7));
        assertThat(stored("b")).isEqualTo(3);
    }

    @Test
    void whatFailsOtherwiseOrForWantOfAServiceForbidsTheCommit() {
        Transactions transactions = own.get(Transactions.class);
        Counters counters = own.get(Counters.class);
        List<Runnable> failures = List.of(
                () -> counters.fail("23505"),
                () -> {
                    throw new IllegalArgumentException("a fault");
                },
                () -> {
                    throw DomainException.of(KernelError.AUDIT_UNAVAILABLE);
                });
        for (Runnable failure : failures) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transactions.writeOnly(() -> {
                        counters.raise("a", 1);
                        assertThatThrownBy(() -> transactions.savepoint(() -> {
                                    failure.run();
                                    return true;
                                }))
                                .isInstanceOf(RuntimeException.class);
                    }))
                    .withMessageContaining("rolled back");
        }
        assertThat(stored("a")).isZero();
    }

    @Test
    void aSavepointHealsOnlyWhatFailedInsideIt() {
        Transactions transactions = own.get(Transactions.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.writeOnly(() -> {
                    assertThatThrownBy(() -> transactions.writeOnly(() -> {
                                throw DomainException.of(KernelError.NOT_FOUND);
                            }))
                            .isInstanceOf(DomainException.class);
                    assertThatThrownBy(() -> transactions.savepoint(() -> {
                                throw DomainException.of(KernelError.STALE);
                            }))
                            .isInstanceOf(DomainException.class);
                }));
    }

    @Test
    void whatFollowsTheCommitRunsOnceItStandsAndOutsideOfTheUnit() {
        Transactions transactions = own.get(Transactions.class);
        Counters counters = own.get(Counters.class);
        transactions.writeOnly(() -> {
            counters.raise("a", 1);
            transactions.writeOnly(() -> transactions.afterCommit(() -> followed.add("a is " + stored("a"))));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("of no concern to the writer");
            });
            transactions.afterCommit(() -> transactions.writeOnly(() -> counters.raise("b", 1)));
            assertThat(followed).isEmpty();
        });
        assertThat(followed).containsExactly("a is 1");
        assertThat(stored("b")).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsFollowedByNothing() {
        Transactions transactions = own.get(Transactions.class);
        assertThatThrownBy(() -> transactions.writeOnly(() -> {
                    transactions.afterCommit(() -> followed.add("the whole"));
                    throw DomainException.of(KernelError.STALE);
                }))
                .isInstanceOf(DomainException.class);
        transactions.writeOnly(() -> {
            transactions.afterCommit(() -> followed.add("before"));
            assertThatThrownBy(() -> transactions.savepoint(() -> {
                        transactions.afterCommit(() -> followed.add("the part"));
                        throw DomainException.of(KernelError.STALE);
                    }))
                    .isInstanceOf(DomainException.class);
        });
        assertThat(followed).containsExactly("before");
    }

    @Test
    void aHostsTransactionDecidesWhetherSomethingFollows() {
        Transactions transactions = hosted.get(Transactions.class);
        for (boolean commit : new boolean[] {false, true}) {
            host.inTransaction(() -> {
                transactions.writeOnly(() -> transactions.afterCommit(() -> followed.add("commit " + commit)));
                assertThat(followed).isEmpty();
                if (!commit) {
                    host.setRollbackOnly();
                }
                return true;
            });
        }
        assertThat(followed).containsExactly("commit true");
    }

    @Test
    void bothBelongToAWrite() {
        Transactions transactions = own.get(Transactions.class);
        assertThatIllegalStateException().isThrownBy(() -> transactions.savepoint(() -> true));
        assertThatIllegalStateException().isThrownBy(() -> transactions.afterCommit(() -> {}));
        assertThatIllegalStateException().isThrownBy(() -> transactions.read(() -> transactions.savepoint(() -> true)));
    }

    private long stored(String name) {
        return database.number("select value from sample.counter where name = ?", name);
    }
}
