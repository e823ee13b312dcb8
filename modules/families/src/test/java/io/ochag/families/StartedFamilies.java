package io.ochag.families;

import io.ochag.kernel.access.Restrictions;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;

/** The module as tests of one part start it. */
public final class StartedFamilies {
    private StartedFamilies() {}

    /** Hidden is whom the port in memory hides, not whom a restriction of the module does. */
    public static TestOchag hidingByHand(TestDatabase database, MutableClock clock) {
        InMemoryPorts ports = InMemoryPorts.empty();
        return TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .ports(ports)
                .override(Restrictions.class, ports.restrictions())
                .start();
    }
}
