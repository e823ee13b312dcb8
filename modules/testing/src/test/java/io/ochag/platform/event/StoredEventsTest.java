package io.ochag.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.OchagException;
import io.ochag.testing.JdbcHostTransactions;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.EventsContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class StoredEventsTest implements EventsContract {
    private final TestDatabase database;
    private final JdbcHostTransactions host;
    private final TestOchag ochag;
    private final Instance hosted;

    StoredEventsTest(TestDatabase database) {
        this.database = database;
        this.host = new JdbcHostTransactions(database.dataSource());
        this.ochag = TestOchag.on(database.dataSource())
                .install(told("test.told"))
                .eventLog()
                .start();
        this.hosted = new Instance.Setup().in(host).start(database);
    }

    @BeforeEach
    void empty() {
        Journal.createIn(database);
        EventLogs.empty(database);
    }

    @AfterEach
    void stop() {
        hosted.close();
        ochag.close();
    }

    @Override
    public Events events() {
        return ochag.get(Events.class);
    }

    @Override
    public Transactions transactions() {
        return ochag.get(Transactions.class);
    }

    @Override
    public List<Integer> published() {
        return database
                .column("select body ->> 'number' from ochag_platform.event where type = 'test.told' order by seq")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        assertThatThrownBy(() -> transactions().writeOnly(() -> {
                    events().publish(EventsContract.told(1));
                    throw DomainException.of(KernelError.STALE);
                }))
                .isInstanceOf(DomainException.class);
        transactions().writeOnly(() -> {
            events().publish(EventsContract.told(2));
            assertThatThrownBy(() -> transactions().savepoint(() -> {
                        events().publish(EventsContract.told(3));
                        throw DomainException.of(KernelError.STALE);
                    }))
                    .isInstanceOf(DomainException.class);
        });
        assertThat(published()).containsExactly(2);
    }

    @Test
    void aHostsTransactionDecides() {
        for (boolean commit : new boolean[] {false, true}) {
            host.inTransaction(() -> {
                hosted.publish(Happened.to(commit ? 1 : 0, "thing:1"));
                if (!commit) {
                    host.setRollbackOnly();
                }
                return true;
            });
        }
        hosted.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).containsExactly(1);
    }

    @Test
    void deliveryLeavesTheHostsTransactionsAlone() {
        hosted.publish(Happened.to(1, "thing:1"));
        hosted.journal(Instance.FIRST).first(event -> assertThat(host.active()).isFalse());
        hosted.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).containsExactly(1);
    }

    @Test
    void aProcessThatDiesWhilePublishingLeavesNothing() {
        for (String step : List.of("event.publish.before-lock", "event.publish.inserted")) {
            hosted.failpoints.crashAt(step);
            assertThatThrownBy(() -> hosted.publish(Happened.to(1, "thing:1"))).isInstanceOf(Crash.class);
        }
        hosted.deliver();
        assertThat(Journal.of(database, Instance.FIRST)).isEmpty();
        assertThat(database.number("select count(*) from ochag_platform.event")).isZero();
    }

    @Test
    void aBulkIsOneStatementForLocksAndOneForRows() {
        List<Happened> bulk = IntStream.range(0, Events.MOST_AT_ONCE)
                .mapToObj(number -> Happened.to(number, "thing:" + number, "other:" + number / 7))
                .toList();
        hosted.publish(bulk.toArray(Happened[]::new));
        assertThat(hosted.failpoints.passed()).containsExactly("event.publish.before-lock", "event.publish.inserted");
        hosted.deliver();
        assertThat(Journal.of(database, Instance.SECOND))
                .isEqualTo(bulk.stream().map(Happened::number).toList());
    }

    @Test
    void doubleDeclarationsStopTheBuild() {
        assertThatThrownBy(() -> TestOchag.build(told("test.told"), happened("test.told")))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("Two events are called test.told");
        assertThatThrownBy(() -> TestOchag.build(told("test.told"), told("test.other")))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("Told is declared twice");
    }

    private static FeatureModule told(String name) {
        return new FeatureModule() {
            @Override
            protected void configure() {
                event(name, Told.class);
            }
        };
    }

    private static FeatureModule happened(String name) {
        return new FeatureModule() {
            @Override
            protected void configure() {
                event(name, Happened.class);
            }
        };
    }
}
