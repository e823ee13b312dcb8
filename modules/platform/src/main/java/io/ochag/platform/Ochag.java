package io.ochag.platform;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.spi.Message;
import com.google.inject.util.Modules;
import io.ochag.platform.schema.SchemaMode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A running set of Ochag modules.
 *
 * <pre>{@code
 * Ochag ochag = Ochag.on(dataSource)
 *         .install(new FamiliesModule())
 *         .override(PlaceDirectory.class, hostPlaces)
 *         .start();
 * Families families = ochag.get(Families.class);
 * }</pre>
 */
public final class Ochag implements AutoCloseable {
    private final Injector injector;

    private Ochag(Injector injector) {
        this.injector = injector;
    }

    /** On a data source alone: Ochag opens its own transactions. */
    public static Setup on(DataSource dataSource) {
        return new Setup(dataSource, Optional.empty());
    }

    /** Inside a host's transactions; the data source must be of the same database. */
    public static Setup in(HostTransactions host, DataSource dataSource) {
        return new Setup(dataSource, Optional.of(host));
    }

    /** An API interface of an installed module. */
    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    public Injector injector() {
        return injector;
    }

    /** Stops what runs; the data source stays the caller's. */
    @Override
    public void close() {
        injector.getInstance(OchagLifecycle.class).stop();
    }

    /** Collects modules and ports before the start. */
    public static final class Setup {
        private final DataSource dataSource;
        private final Optional<HostTransactions> host;
        private final List<Module> modules = new ArrayList<>();
        private final List<Module> overrides = new ArrayList<>();
        private SchemaMode schemaMode = SchemaMode.UPDATE;
        private Clock clock = Clock.system(ZoneId.of("Europe/Moscow"));
        private Background background = Background.ON;

        private Setup(DataSource dataSource, Optional<HostTransactions> host) {
            this.dataSource = dataSource;
            this.host = host;
        }

        /** Adds an Ochag module, or any Guice module that supplies what one needs. */
        public Setup install(Module module) {
            modules.add(module);
            return this;
        }

        /** Supplies a port, whether or not an installed module supplies it too. */
        public <T> Setup override(Class<T> port, T implementation) {
            overrides.add(binder -> binder.bind(port).toInstance(implementation));
            return this;
        }

        /** {@link SchemaMode#UPDATE} unless said otherwise. */
        public Setup schema(SchemaMode mode) {
            this.schemaMode = mode;
            return this;
        }

        /** The time, in the region's zone; by default the system's in Europe/Moscow. */
        public Setup clock(Clock regionClock) {
            this.clock = regionClock;
            return this;
        }

        /** Whether this instance runs sweeps and delivers events, as it does unless said otherwise. */
        public Setup background(Background taken) {
            this.background = taken;
            return this;
        }

        /**
         * Builds everything and starts nothing.
         *
         * @throws OchagException naming what is missing and who could supply it
         */
        public Ochag build() {
            List<Module> all = new ArrayList<>();
            all.add(new OchagPlatformModule(dataSource, host, schemaMode, clock, background));
            all.addAll(modules);
            Module combined = overrides.isEmpty()
                    ? Modules.combine(all)
                    : Modules.override(all).with(overrides);
            MissingPorts.check(all, combined);
            return new Ochag(injector(combined));
        }

        private static Injector injector(Module combined) {
            try {
                return Guice.createInjector(Stage.PRODUCTION, combined, binder -> {
                    binder.requireExplicitBindings();
                    binder.requireExactBindingAnnotations();
                    binder.disableCircularProxies();
                });
            } catch (CreationException e) {
                // what a module says in its own words is told in them
                throw e.getErrorMessages().stream()
                        .map(Message::getCause)
                        .filter(OchagException.class::isInstance)
                        .map(OchagException.class::cast)
                        .findFirst()
                        .<RuntimeException>map(own -> own)
                        .orElse(e);
            }
        }

        /** Builds everything, checks or migrates the schema, starts the services. */
        public Ochag start() {
            Ochag ochag = build();
            ochag.injector.getInstance(Key.get(OchagLifecycle.class)).start();
            return ochag;
        }
    }
}
