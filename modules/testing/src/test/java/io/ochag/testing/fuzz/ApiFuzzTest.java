package io.ochag.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.inject.Module;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
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
import io.ochag.testing.matrix.RouteRequests;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.WebBinder;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** The runner finds nothing on the sample module, and finds what careless routes let through. */
@ExtendWith(PostgresExtension.class)
class ApiFuzzTest {
    private static final PlaceId PLACE = new PlaceId(UUID.randomUUID());

    private final TestDatabase database;

    ApiFuzzTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void nothingComesThroughTheSampleModule() {
        try (TestServer server = start(binder -> {})) {
            RouteRequests requests = NotesRequests.of(() -> server.ochag().get(Notes.class));
            assertThat(new ApiFuzz(server, actor(server), requests, PLACE).faults())
                    .isEmpty();
        }
    }

    @Test
    void whatCarelessRoutesLetThroughIsNoticed() {
        Logger log = (Logger) LoggerFactory.getLogger("io.ochag.web");
        log.setLevel(Level.OFF);
        try (TestServer server = start(binder -> WebBinder.routes(binder, CarelessRoutes.class))) {
            RouteRequests requests = NotesRequests.of(() -> server.ochag().get(Notes.class))
                    .add("POST /careless/echo", place -> ApiRequest.post("/careless/echo", Map.of("text", "Нет")))
                    .add("POST /careless/fails", place -> ApiRequest.post("/careless/fails", Map.of("text", "Да")))
                    .add("POST /careless/lies", place -> ApiRequest.post("/careless/lies", Map.of("text", "Да")));
            List<String> faults = new ApiFuzz(server, actor(server), requests, PLACE).faults();
            assertThat(faults)
                    .anyMatch(fault -> fault.contains("/careless/echo, a text at /text: an echo of what was sent"))
                    .anyMatch(fault -> fault.contains("/careless/fails, a text at /text: status 500"))
                    .anyMatch(fault ->
                            fault.contains("/careless/lies, a good request: not as its schema says: [$ required]"))
                    .allMatch(fault -> fault.contains("/careless/"));
        } finally {
            log.setLevel(null);
        }
    }

    @Test
    void aRouteThatNobodySaysHowToCallIsAFault() {
        try (TestServer server = start(binder -> {})) {
            assertThat(new ApiFuzz(server, actor(server), new RouteRequests(), PLACE).faults())
                    .hasSize(4)
                    .allMatch(fault -> fault.contains("has no request"));
        }
    }

    private TestServer start(Module more) {
        return TestServer.start(TestOchag.on(database.dataSource())
                .install(new NotesModule())
                .install(new NotesHttpModule())
                .install(more));
    }

    private static Actor actor(TestServer server) {
        Actor.Staff actor = Actors.worker();
        server.ochag().ports().grants().everywhere(actor, NotesPermission.values());
        return actor;
    }

    /** A text. */
    record Text(@NotPersonal @Size(max = 100) String text) {}

    /** A text that is never missing, it says. */
    record Promise(@NotPersonal String kept) {}

    /** Routes that do what none may do. */
    static final class CarelessRoutes implements RouteSource {
        @Override
        public List<Route> routes() {
            return List.of(
                    Route.query(HttpMethod.POST, "/careless/echo")
                            .signedIn("A canary")
                            .summary("Эхо", "Echo")
                            .body(Text.class)
                            .answers(Text.class)
                            .handle((call, body) -> {
                                if (body.text().equals("Нет")) {
                                    return body;
                                }
                                LocalText text = new LocalText("Нельзя: " + body.text(), "No: " + body.text());
                                throw DomainException.invalid(
                                        KernelError.INVALID, List.of(new Violation("/text", "text.bad", text)));
                            }),
                    Route.query(HttpMethod.POST, "/careless/fails")
                            .signedIn("A canary")
                            .summary("Сбой", "Failure")
                            .body(Text.class)
                            .answers(Text.class)
                            .handle((call, body) -> {
                                if (body.text().length() > 10) {
                                    throw new IllegalStateException("long");
                                }
                                return body;
                            }),
                    Route.query(HttpMethod.POST, "/careless/lies")
                            .signedIn("A canary")
                            .summary("Ложь", "Lie")
                            .body(Text.class)
                            .answers(Promise.class)
                            .handle((call, body) -> broken()));
        }

        @SuppressWarnings("NullAway")
        private static Promise broken() {
            return new Promise(null);
        }
    }
}
