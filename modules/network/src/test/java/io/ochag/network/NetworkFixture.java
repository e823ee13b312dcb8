package io.ochag.network;

import com.google.inject.Module;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.Ochag;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.CrashingFailpoints;
import io.ochag.testing.ports.RecordingEvents;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Network alone on a database, with permissions declared that the small region's roles name. */
public final class NetworkFixture implements AutoCloseable {
    public static final LocalDate TODAY = TestOchag.USUAL_DAY;
    public static final Actor SYSTEM = Actors.system();

    private final MutableClock clock;
    private final TestOchag ochag;

    private NetworkFixture(DataSource dataSource, Failpoints failpoints, Module... more) {
        this.clock = MutableClock.at(TODAY);
        TestOchag.Setup setup = TestOchag.on(dataSource)
                .clock(clock)
                .override(Failpoints.class, failpoints)
                .install(new NetworkModule())
                .install(new Declared(SmallRegion.permissions()));
        for (Module module : more) {
            setup.install(module);
        }
        this.ochag = setup.start();
    }

    public static NetworkFixture on(TestDatabase database, Module... more) {
        return new NetworkFixture(database.dataSource(), new CrashingFailpoints(), more);
    }

    /** One that dies where the test says. */
    public static NetworkFixture failing(TestDatabase database, CrashingFailpoints failpoints) {
        return new NetworkFixture(database.dataSource(), failpoints);
    }

    /** Another instance of the server on the same database. */
    public static NetworkFixture beside(TestDatabase database) {
        return new NetworkFixture(database.secondPool(), new CrashingFailpoints());
    }

    /** With the small region in it. */
    public NetworkFixture loaded() {
        load(SmallRegion.profile());
        return this;
    }

    public LoadReport load(RegionProfile profile) {
        return get(RegionProfiles.class).load(SYSTEM, profile);
    }

    public <T> T get(Class<T> type) {
        return ochag.get(type);
    }

    public RecordingEvents events() {
        return ochag.events();
    }

    /** Runs a sweep until nothing more waits; answers the number of batches. */
    public int sweep(String name) {
        return get(Sweeps.class).run(name);
    }

    public Ochag ochag() {
        return ochag.ochag();
    }

    public MutableClock clock() {
        return clock;
    }

    /** A worker of the small region in one of their posts, by the code of the worker and of the post. */
    public static Actor.Staff worker(String staff, String post) {
        return new Actor.Staff(SmallRegion.staff(staff), SmallRegion.post(staff + "/" + post));
    }

    @Override
    public void close() {
        ochag.close();
    }

    /** Declares permissions as another module would. */
    private static final class Declared extends FeatureModule {
        private final Permission[] permissions;

        Declared(Permission[] permissions) {
            this.permissions = permissions;
        }

        @Override
        protected void configure() {
            permissions(permissions);
        }
    }
}
