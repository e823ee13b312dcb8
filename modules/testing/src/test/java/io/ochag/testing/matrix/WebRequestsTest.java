package io.ochag.testing.matrix;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.platform.event.EventPermission;
import io.ochag.testing.Actors;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.fuzz.ApiFuzz;
import io.ochag.testing.http.TestServer;
import io.ochag.web.PasswordCost;
import io.ochag.web.SessionRules;
import io.ochag.web.WebModule;
import io.ochag.web.WebPermission;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The routes of accounts, sessions and the access log, behind the real sign-in, beside those of a module. */
@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebRequestsTest {
    /** Everybody here comes from one address, and the fuzz runner guesses at passwords. */
    private static final SessionRules PATIENT =
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(15), 100_000, 100_000);

    private final PlaceId own = new PlaceId(UUID.randomUUID());
    private final PlaceId foreign = new PlaceId(UUID.randomUUID());
    private final TestServer server;
    private final RouteRequests requests;

    WebRequestsTest(TestDatabase database) {
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .install(new NotesModule())
                .install(new NotesHttpModule())
                .install(new WebModule(PATIENT))
                .override(PasswordCost.class, TestServer.QUICK));
        requests = WebRequests.of(server, () -> employed(Actors.worker()))
                .addAll(NotesRequests.of(() -> server.ochag().get(Notes.class)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleOnEveryRoute() {
        Roles roles = Roles.ofEveryKind(server.routes(), server.ochag().ports().grants(), own);
        roles.byName().values().forEach(actor -> employed((Actor.Staff) actor));
        roles = roles.and("a citizen", Actors.citizen())
                .and(
                        "a machine everywhere",
                        server.machine(new Reach.Everywhere(), NotesPermission.READ, AuditPermission.READ))
                .and("a machine here", server.machine(new Reach.Places(Set.of(own)), NotesPermission.values()));
        return new AccessMatrix(server, roles, requests, own, foreign).tests();
    }

    @TestFactory
    Stream<DynamicTest> nothingHostileComesThrough() {
        Actor.Staff actor = employed(Actors.worker());
        server.ochag()
                .ports()
                .grants()
                .everywhere(actor, NotesPermission.values())
                .everywhere(actor, WebPermission.values())
                .everywhere(actor, EventPermission.values())
                .everywhere(actor, AuditPermission.values());
        return new ApiFuzz(server, actor, requests, own).tests();
    }

    private Actor.Staff employed(Actor.Staff worker) {
        server.ochag().ports().staff().add(worker.staff(), "Берегова Н. П.");
        server.ochag()
                .ports()
                .staff()
                .post(
                        new Post(worker.post(), worker.staff(), own, "Пункт на Речной", "specialist", "Специалист"),
                        DateRange.since(TestOchag.USUAL_DAY));
        return worker;
    }
}
