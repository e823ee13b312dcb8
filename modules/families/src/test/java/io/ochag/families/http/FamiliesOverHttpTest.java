package io.ochag.families.http;

import io.ochag.documents.DocumentsModule;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route of families: who may, what comes through, what comes out. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FamiliesOverHttpTest {
    private TestServer server;
    private RouteRequests requests;
    private PlaceId own;
    private PlaceId foreign;

    @BeforeAll
    void start(TestDatabase database) {
        server = TestServer.start(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule())
                .install(new DocumentsModule()));
        own = server.ochag().ports().places().add("Свой пункт");
        foreign = server.ochag().ports().places().add("Чужой пункт");
        requests = FamilyRequests.all(
                () -> server.ochag(), server.ochag().ports().places().add("Третий пункт"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> accessMatrix() {
        Roles roles = Roles.ofEveryKind(server.routes(), server.ochag().ports().grants(), own)
                .and("a citizen", Actors.citizen());
        return new AccessMatrix(server, roles, requests, own, foreign).tests();
    }

    @TestFactory
    Stream<DynamicTest> nothingHostileComesThrough() {
        Actor worker = Actors.worker();
        server.ochag().ports().grants().everywhere(worker, FamiliesPermission.values());
        return new ApiFuzz(server, worker, requests, own).tests();
    }

    @TestFactory
    Stream<DynamicTest> recordsKeepTheirSecrets() {
        return LeakCheck.under("io.ochag.families").tests();
    }
}
