package io.ochag.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import io.ochag.kernel.id.PlaceId;
import io.ochag.notes.Note;
import io.ochag.notes.NoteId;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.testing.Actors;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.WebBinder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix is green on the sample module, and red as soon as a check is taken out of it. */
@ExtendWith(PostgresExtension.class)
class AccessMatrixTest {
    private static final PlaceId OWN = new PlaceId(UUID.randomUUID());
    private static final PlaceId FOREIGN = new PlaceId(UUID.randomUUID());

    private final TestDatabase database;

    AccessMatrixTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyCellIsAsThePermissionsSay() {
        assertThat(faults(binder -> {}, NotesRequests.of(this::notes))).isEmpty();
    }

    @Test
    void aRouteThatNobodySaysHowToCallIsAFault() {
        RouteRequests some = new RouteRequests()
                .add("GET /notes", place -> ApiRequest.get("/notes"))
                .add("GET /gone", place -> ApiRequest.get("/gone"));
        assertThat(faults(binder -> {}, some))
                .contains(
                        "POST /notes has no request: say how to call it and what it demands",
                        "PUT /notes/{noteId} has no request: say how to call it and what it demands",
                        "GET /gone is no route of this table");
    }

    @Test
    void aRouteWithoutItsCheckIsNoticed() {
        RouteRequests requests = NotesRequests.of(this::notes)
                .add("GET /careless/{noteId}", Demand.ABOUT_PEOPLE, place -> get("/careless/", place))
                .add("GET /mistaken/{noteId}", Demand.ABOUT_PEOPLE, place -> get("/mistaken/", place));
        List<String> faults = faults(binder -> WebBinder.routes(binder, CarelessRoutes.class), requests);
        assertThat(faults)
                .contains(
                        "GET /careless/{noteId} | no rights | own place: expected 403, got 200",
                        "GET /careless/{noteId} | all rights here | foreign place: expected 404, got 200",
                        "GET /careless/{noteId} | all but notes.read here | own place: expected 403, got 200",
                        "GET /mistaken/{noteId} | only notes.write here | own place: expected success, got 403 access.forbidden")
                .allMatch(fault -> fault.startsWith("GET /careless/") || fault.startsWith("GET /mistaken/"));
    }

    private final AtomicReference<@Nullable Notes> running = new AtomicReference<>();

    private Notes notes() {
        Notes notes = running.get();
        if (notes == null) {
            throw new IllegalStateException("not started");
        }
        return notes;
    }

    private ApiRequest get(String path, PlaceId place) {
        return ApiRequest.get(path + NotesRequests.noteAt(place, this::notes));
    }

    private List<String> faults(Module more, RouteRequests requests) {
        try (TestServer server = TestServer.start(TestOchag.on(database.dataSource())
                .install(new NotesModule())
                .install(new NotesHttpModule())
                .install(more))) {
            running.set(server.ochag().get(Notes.class));
            Roles roles = Roles.ofEveryKind(
                            server.routes(), server.ochag().ports().grants(), OWN)
                    .and("a citizen", Actors.citizen());
            return new AccessMatrix(server, roles, requests, OWN, FOREIGN).faults();
        }
    }

    /** Two routes that declare a permission and ask nobody, or ask for another one. */
    static final class CarelessRoutes implements RouteSource {
        private final Notes notes;

        @Inject
        CarelessRoutes(Notes notes) {
            this.notes = notes;
        }

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.query(HttpMethod.GET, "/careless/{noteId}")
                            .path("noteId", NoteId.class)
                            .permission(NotesPermission.READ)
                            .summary("Прочитать", "Read")
                            .answers(Note.class)
                            .handle(call -> notes.read(Actors.system(), call.id(NoteId.class))),
                    Route.query(HttpMethod.GET, "/mistaken/{noteId}")
                            .path("noteId", NoteId.class)
                            .permission(NotesPermission.WRITE)
                            .summary("Прочитать", "Read")
                            .answers(Note.class)
                            .handle(call -> notes.read(call.actor(), call.id(NoteId.class))));
        }
    }
}
