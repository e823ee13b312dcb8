package io.ochag.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.assembly.StandardModules;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.server.demo.DemoProgress.State;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fault.Crash;
import io.ochag.testing.fault.CrashingFailpoints;
import io.ochag.web.WebModule;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The loading in one process, where a step fails instead of the process. */
class DemoLoaderTest {
    private static final int FAMILIES = 40;

    private final List<Long> waited = new CopyOnWriteArrayList<>();

    @Test
    void aDeathBetweenTwoThatBelongTogetherLeavesNeitherAndTheNextStartGoesOn() {
        CrashingFailpoints failpoints = new CrashingFailpoints().crashAt("demo.family.half");
        try (TestDatabase database = TestDatabase.create();
                TestOchag ochag = started(database, failpoints)) {
            DemoLoader loader = ochag.get(DemoLoader.class);
            assertThatThrownBy(loader::loadAll).isInstanceOf(Crash.class);
            int before = loader.progress().loaded();
            assertThat(database.number("select count(*) from ochag_families.family"))
                    .isEqualTo(before);
            loader.run();
            assertThat(loader.progress()).isEqualTo(new DemoProgress(FAMILIES, FAMILIES, true, State.FINISHED));
            assertThat(database.number("select count(*) from ochag_families.family"))
                    .isEqualTo(FAMILIES);
        }
    }

    @Test
    void afterManyFailuresInARowItGivesUpAndSaysSoUntilItIsStartedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Failpoints failing = name -> {
            if (broken.get() && name.equals("demo.family.half")) {
                throw new IllegalStateException("nothing of a person");
            }
        };
        try (TestDatabase database = TestDatabase.create();
                TestOchag ochag = started(database, failing)) {
            DemoLoader loader = ochag.get(DemoLoader.class);
            loader.run();
            assertThat(loader.progress().state()).isEqualTo(State.GIVEN_UP);
            assertThat(waited).filteredOn(millis -> millis == 1_000).hasSize(1 + 2 + 4 + 8 + 16 + 32 + 60);

            broken.set(false);
            loader.run();
            assertThat(loader.progress().state()).isEqualTo(State.FINISHED);
        }
    }

    private TestOchag started(TestDatabase database, Failpoints failpoints) {
        TestOchag.Setup setup = TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .schema(SchemaMode.UPDATE);
        StandardModules.domain().forEach(setup::install);
        StandardModules.http().forEach(setup::install);
        TestOchag ochag = setup.install(new WebModule())
                .install(new DemoModule(new DemoOptions(FAMILIES)))
                .override(Failpoints.class, failpoints)
                .override(Pause.class, waited::add)
                .start();
        ochag.get(RegionProfiles.class)
                .load(Actors.system(), RegionProfile.onClassPath(getClass().getClassLoader(), "regions/volgograd"));
        return ochag;
    }
}
