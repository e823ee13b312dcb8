package io.ochag.web.sample;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.SqlSessions;
import io.ochag.platform.phone.NumberingPlan;
import io.ochag.web.WebBinder;
import io.ochag.web.repeat.Repeats;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The sample's routes in an injector without the platform: where the database would be, nothing is. */
final class SampleWiring extends AbstractModule {
    private SampleWiring() {}

    static Injector injector(Module more) {
        return Guice.createInjector(Modules.override(new SampleWiring(), more)
                .with(binder -> binder.bind(Repeats.class).toInstance(new MemoryRepeats())));
    }

    @Override
    protected void configure() {
        bind(PhoneNumbers.class).to(NumberingPlan.class);
        bind(Transactions.class).toInstance(new NoDatabase());
        bind(Failpoints.class).toInstance(name -> {});
        bind(Clock.class).toInstance(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
        bind(SqlSessions.class).toInstance(() -> {
            throw new IllegalStateException("no database");
        });
        WebBinder.routes(binder(), SampleRoutes.class);
    }

    private static final class NoDatabase implements Transactions {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T readOne(Supplier<T> work) {
            return work.get();
        }

        @Override
        public boolean writing() {
            return false;
        }

        @Override
        public <T> T savepoint(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable run) {
            run.run();
        }
    }
}
