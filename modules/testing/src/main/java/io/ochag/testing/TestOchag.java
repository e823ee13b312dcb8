package io.ochag.testing;

import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.Background;
import io.ochag.platform.HostTransactions;
import io.ochag.platform.Ochag;
import io.ochag.platform.event.EventDelivery;
import io.ochag.platform.event.EventTypes;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;
import io.ochag.testing.ports.RecordingEvents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Ochag with the modules under test and nothing of others: ports that none of them supplies live in memory, events are recorded and go nowhere
 * unless the test asks for the log.
 *
 * <pre>{@code
 * TestOchag ochag = TestOchag.start(database, clock, new RentalModule());
 * ochag.ports().grants().at(point, keeper, RentalPermission.LEND);
 * ochag.get(Loans.class).lend(keeper, …);
 * }</pre>
 */
public final class TestOchag implements AutoCloseable {
    /** The day that it is in a test that does not care, a Monday. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 23);

    private final Ochag ochag;
    private final InMemoryPorts ports;
    private final RecordingEvents events;

    private TestOchag(Ochag ochag, InMemoryPorts ports, RecordingEvents events) {
        this.ochag = ochag;
        this.ports = ports;
        this.events = events;
    }

    /** Migrates the schemas of these modules and the platform's, and starts them. */
    public static TestOchag start(TestDatabase database, Clock clock, Module... modules) {
        Setup setup = on(database.dataSource()).clock(clock);
        for (Module module : modules) {
            setup.install(module);
        }
        return setup.start();
    }

    public static Setup on(DataSource dataSource) {
        return new Setup(dataSource, Optional.empty());
    }

    public static Setup in(HostTransactions host, DataSource dataSource) {
        return new Setup(dataSource, Optional.of(host));
    }

    /** Builds the injector of these modules without a database, to see that it can be built. */
    public static TestOchag build(Module... modules) {
        Setup setup = on(new PGSimpleDataSource());
        for (Module module : modules) {
            setup.install(module);
        }
        return setup.build();
    }

    public <T> T get(Class<T> type) {
        return ochag.get(type);
    }

    public Ochag ochag() {
        return ochag;
    }

    /** The ports in memory; one that an installed module supplies itself is here too but not asked. */
    public InMemoryPorts ports() {
        return ports;
    }

    /** What was published; nothing where the test has asked for the log. */
    public RecordingEvents events() {
        return events;
    }

    /** Delivers what is in the log, and what that publishes, until nothing moves any more. */
    public void deliver() {
        get(EventDelivery.class).deliverAll();
    }

    @Override
    public void close() {
        ochag.close();
    }

    /** Collects what is under test. */
    public static final class Setup {
        private final Ochag.Setup setup;
        private final List<Module> modules = new ArrayList<>();
        private final Set<Key<?>> overridden = new HashSet<>();
        private final AtomicReference<@Nullable Ochag> made = new AtomicReference<>();
        private final RecordingEvents events =
                new RecordingEvents(() -> part(Transactions.class), () -> part(EventTypes.class));
        private InMemoryPorts ports = InMemoryPorts.empty();
        private boolean eventLog;

        private Setup(DataSource dataSource, Optional<HostTransactions> host) {
            this.setup =
                    host.map(transactions -> Ochag.in(transactions, dataSource)).orElseGet(() -> Ochag.on(dataSource));
            setup.clock(MutableClock.at(USUAL_DAY)).background(Background.OFF);
        }

        public Setup install(Module module) {
            modules.add(module);
            return this;
        }

        /** The time; noon of {@link #USUAL_DAY} unless said otherwise. */
        public Setup clock(Clock clock) {
            setup.clock(clock);
            return this;
        }

        /** Lets sweeps and delivery run by themselves, which they do not in a test that does not ask: it calls them. */
        public Setup background(Background taken) {
            setup.background(taken);
            return this;
        }

        /** Keeps events in the log instead of recording them; {@link TestOchag#deliver} brings them to the subscribers. */
        public Setup eventLog() {
            this.eventLog = true;
            return this;
        }

        public Setup schema(SchemaMode mode) {
            setup.schema(mode);
            return this;
        }

        /** Supplies a port of the module's own, or another one in place of an installed one. */
        public <T> Setup override(Class<T> port, T implementation) {
            overridden.add(Key.get(port));
            setup.override(port, implementation);
            return this;
        }

        /** Shares ports with another instance under test. */
        public Setup ports(InMemoryPorts shared) {
            this.ports = shared;
            return this;
        }

        /** Whatever else {@link Ochag.Setup} offers. */
        public Setup with(Consumer<Ochag.Setup> more) {
            more.accept(setup);
            return this;
        }

        /** Builds the injector and starts nothing. */
        public TestOchag build() {
            complete();
            return made(setup.build());
        }

        /** Migrates or checks the schema and starts the services. */
        public TestOchag start() {
            complete();
            return made(setup.start());
        }

        private TestOchag made(Ochag ochag) {
            made.set(ochag);
            return new TestOchag(ochag, ports, events);
        }

        private void complete() {
            Set<Key<?>> bound = new HashSet<>(overridden);
            for (Element element : Elements.getElements(modules)) {
                if (element instanceof Binding<?> binding) {
                    bound.add(binding.getKey());
                }
            }
            modules.forEach(setup::install);
            setup.install(ports.without(bound));
            if (!eventLog && !bound.contains(Key.get(Events.class))) {
                setup.override(Events.class, events);
            }
        }

        private <T> T part(Class<T> type) {
            Ochag ochag = made.get();
            if (ochag == null) {
                throw new IllegalStateException("an event was published before the start was over");
            }
            return ochag.get(type);
        }
    }
}
