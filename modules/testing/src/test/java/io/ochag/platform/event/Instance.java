package io.ochag.platform.event;

import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.Background;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.HostTransactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.CrashingFailpoints;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One instance with the event log and some journals, for tests. */
final class Instance implements AutoCloseable {
    static final String FIRST = "sample.first";
    static final String SECOND = "sample.second";

    final CrashingFailpoints failpoints = new CrashingFailpoints();
    final MutableClock clock;
    final TestOchag ochag;

    private Instance(Setup setup, TestDatabase database) {
        this.clock = setup.clock;
        DataSource own = setup.ownPool ? database.secondPool() : database.dataSource();
        TestOchag.Setup started = setup.host == null ? TestOchag.on(own) : TestOchag.in(setup.host, own);
        this.ochag = started.install(new SampleModule(setup))
                .clock(clock)
                .eventLog()
                .background(setup.background)
                .override(Failpoints.class, failpoints)
                .start();
    }

    /** With the two usual journals. */
    static Instance on(TestDatabase database) {
        return new Setup().start(database);
    }

    Journal journal(String name) {
        return (Journal) ochag.get(Journals.class).all.stream()
                .filter(subscriber -> subscriber.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void publish(DomainEvent... events) {
        transactions().writeOnly(() -> ochag.get(Events.class).publishAll(List.of(events)));
    }

    Transactions transactions() {
        return ochag.get(Transactions.class);
    }

    void deliver() {
        ochag.deliver();
    }

    @Override
    public void close() {
        ochag.close();
    }

    /** All subscribers of an instance. */
    static final class Journals {
        private final Set<Subscriber> all;

        @Inject
        Journals(Set<Subscriber> all) {
            this.all = all;
        }
    }

    /** What an instance is made of. */
    static final class Setup {
        private final List<String> journals = new ArrayList<>(List.of(FIRST, SECOND));
        private final List<EventType> types = new ArrayList<>(
                List.of(new EventType("sample.happened", Happened.class), new EventType("sample.rare", Rare.class)));
        private MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
        private Background background = Background.OFF;
        private Optional<String> beginsNow = Optional.empty();
        private Set<Class<? extends DomainEvent>> takes = Set.of(Happened.class);
        private boolean ownPool;
        private @Nullable HostTransactions host;

        Setup journals(String... names) {
            journals.clear();
            journals.addAll(List.of(names));
            return this;
        }

        Setup beginningNow(String name) {
            beginsNow = Optional.of(name);
            return this;
        }

        Setup taking(Set<Class<? extends DomainEvent>> types) {
            takes = types;
            return this;
        }

        Setup without(String type) {
            types.removeIf(one -> one.name().equals(type));
            return this;
        }

        Setup clock(MutableClock taken) {
            clock = taken;
            return this;
        }

        Setup background(Background taken) {
            background = taken;
            return this;
        }

        /** As another process would have. */
        Setup ownPool() {
            ownPool = true;
            return this;
        }

        Setup in(HostTransactions taken) {
            host = taken;
            return this;
        }

        Instance start(TestDatabase database) {
            return new Instance(this, database);
        }
    }

    private static final class SampleModule extends FeatureModule {
        private final Setup setup;

        private SampleModule(Setup setup) {
            this.setup = setup;
        }

        @Override
        protected void configure() {
            mapper(Journal.Pages.class);
            bind(Journals.class);
            setup.types.forEach(type -> event(type.name(), type.type()));
            Multibinder<Subscriber> subscribers = Multibinder.newSetBinder(binder(), Subscriber.class);
            for (String name : setup.journals) {
                var pages = getProvider(Journal.Pages.class);
                subscribers
                        .addBinding()
                        .toProvider(() -> {
                            Journal journal = new Journal(name, pages.get()).taking(setup.takes);
                            return setup.beginsNow.filter(name::equals).isPresent() ? journal.beginningNow() : journal;
                        })
                        .in(com.google.inject.Scopes.SINGLETON);
            }
        }
    }
}
