package io.ochag.testing.ports;

import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.EventsContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class RecordingEventsTest implements EventsContract {
    private final TestOchag ochag;

    RecordingEventsTest(TestDatabase database) {
        this.ochag = TestOchag.on(database.dataSource())
                .install(new FeatureModule() {
                    @Override
                    protected void configure() {
                        event("test.told", Told.class);
                    }
                })
                .start();
    }

    @AfterEach
    void stop() {
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
        return ochag.events().published(Told.class).stream().map(Told::number).toList();
    }
}
