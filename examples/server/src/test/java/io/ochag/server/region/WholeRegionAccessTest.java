package io.ochag.server.region;

import com.google.inject.multibindings.Multibinder;
import io.ochag.assembly.StandardModules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.FeatureModule;
import io.ochag.server.demo.DemoModule;
import io.ochag.server.demo.DemoOptions;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.matrix.AccessMatrix;
import io.ochag.testing.matrix.Roles;
import io.ochag.testing.ports.InMemoryLeavingChecklist;
import io.ochag.web.PasswordCost;
import io.ochag.web.SessionRules;
import io.ochag.web.WebModule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every role of the demo region on every route of the whole server, with the real sign-in and the real directories. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WholeRegionAccessTest {
    private static final List<String> ROLES = List.of(
            "region-head",
            "coordinator",
            "point-leader",
            "institution-head",
            "specialist",
            "hotline-operator",
            "registrar",
            "security-officer",
            "administrator");

    /** All roles here come from one address. */
    private static final SessionRules PATIENT =
            new SessionRules(Duration.ofHours(1), Duration.ofHours(12), Duration.ofMinutes(15), 10, 100_000);

    private TestServer server;
    private Volgograd volgograd;

    @BeforeAll
    void start(TestDatabase database) {
        TestOchag.Setup setup = TestOchag.on(database.dataSource()).clock(MutableClock.at(TestOchag.USUAL_DAY));
        StandardModules.domain().forEach(setup::install);
        StandardModules.http().forEach(setup::install);
        setup.install(new Matters());
        setup.install(new DemoModule(new DemoOptions(10)));
        server = TestServer.withSignIn(
                setup.install(new WebModule(PATIENT)).override(PasswordCost.class, TestServer.QUICK));
        server.ochag()
                .get(RegionProfiles.class)
                .load(Actors.system(), RegionProfile.onClassPath(getClass().getClassLoader(), "regions/volgograd"));
        volgograd = new Volgograd(server.ochag());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleOnEveryRoute() {
        Roles roles = Roles.none();
        for (String role : ROLES) {
            roles = roles.and(role, volgograd.holder(role, 0));
        }
        roles = roles.and("a citizen", Actors.citizen());
        Set<StaffId> signedIn = roles.byName().values().stream()
                .filter(Actor.Staff.class::isInstance)
                .map(actor -> ((Actor.Staff) actor).staff())
                .collect(Collectors.toSet());
        return new AccessMatrix(
                        server,
                        roles,
                        new RegionRequests(server, volgograd, signedIn)
                                .all()
                                .add("GET /demo", place -> ApiRequest.get("/demo")),
                        volgograd.placeOf("specialist", 0),
                        volgograd.placeOf("registrar", 0))
                .tests();
    }

    /** Gives work to workers, as a module of services will. */
    private static final class Matters extends FeatureModule {
        @Override
        protected void configure() {
            Multibinder.newSetBinder(binder(), LeavingChecklist.class)
                    .addBinding()
                    .toInstance(new InMemoryLeavingChecklist("test"));
        }
    }
}
