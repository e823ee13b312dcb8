package io.ochag.network.http;

import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.id.PlaceId;
import io.ochag.network.NetworkModule;
import io.ochag.network.NetworkPermission;
import io.ochag.network.RegionProfiles;
import io.ochag.network.SmallRegion;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fuzz.ApiFuzz;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.leak.LeakCheck;
import io.ochag.testing.matrix.AccessMatrix;
import io.ochag.testing.matrix.Roles;
import io.ochag.testing.matrix.RouteRequests;
import io.ochag.testing.ports.InMemoryLeavingChecklist;
import io.ochag.testing.ports.InMemoryPorts;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route of network: who may, what comes through, what comes out. Rights are the kit's, so that each can be given alone. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class NetworkOverHttpTest {
    private final InMemoryPorts ports = InMemoryPorts.empty();
    private final PlaceId own = SmallRegion.place("g1");
    private final PlaceId foreign = SmallRegion.place("g2");
    private TestServer server;
    private RouteRequests requests;

    @BeforeAll
    void start(TestDatabase database) {
        server = TestServer.start(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new NetworkModule())
                .install(new NetworkHttpModule())
                .install(new OthersPermissions())
                .install(new Matters())
                .ports(ports)
                .override(RoleGrants.class, ports.grants()));
        server.ochag().get(RegionProfiles.class).load(Actors.system(), SmallRegion.profile(NetworkRequests.TEXT));
        requests = NetworkRequests.of(() -> server.ochag());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> accessMatrix() {
        Roles roles = Roles.ofEveryKind(server.routes(), ports.grants(), own).and("a citizen", Actors.citizen());
        return new AccessMatrix(server, roles, requests, own, foreign).tests();
    }

    @TestFactory
    Stream<DynamicTest> nothingHostileComesThrough() {
        Actor worker = Actors.worker();
        ports.grants().everywhere(worker, NetworkPermission.values());
        return new ApiFuzz(server, worker, requests, own).tests();
    }

    @TestFactory
    Stream<DynamicTest> recordsKeepTheirSecrets() {
        return LeakCheck.under("io.ochag.network").tests();
    }

    /** Gives work to workers, as another module would. */
    private static final class Matters extends FeatureModule {
        @Override
        protected void configure() {
            Multibinder.newSetBinder(binder(), LeavingChecklist.class)
                    .addBinding()
                    .toInstance(new InMemoryLeavingChecklist("test"));
        }
    }

    /** Declares what the small region's roles name. */
    private static final class OthersPermissions extends FeatureModule {
        @Override
        protected void configure() {
            permissions(SmallRegion.permissions());
        }
    }
}
