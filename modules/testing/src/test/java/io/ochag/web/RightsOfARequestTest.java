package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.testing.Actors;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.ports.InMemoryRoleGrants;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights are asked for once a request, and anew with the next. */
@ExtendWith(PostgresExtension.class)
class RightsOfARequestTest {
    private final PlaceId place = new PlaceId(UUID.randomUUID());
    private final Actor.Staff worker = Actors.worker();
    private final InMemoryRoleGrants rights = new InMemoryRoleGrants();
    private final AtomicInteger asked = new AtomicInteger();
    private final TestServer server;

    RightsOfARequestTest(TestDatabase database) {
        rights.everywhere(worker, NotesPermission.values());
        server = TestServer.start(TestOchag.on(database.dataSource())
                .install(new NotesModule())
                .install(new NotesHttpModule())
                .override(RoleGrants.class, actor -> {
                    asked.incrementAndGet();
                    return rights.grants(actor);
                }));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneRequestAsksOnce() {
        ApiClient client = server.client(worker);
        client.get("/notes").expect(200);
        assertThat(asked).hasValue(1);
        client.post("/notes", NotesRequests.body(place)).expect(201);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aRightThatIsTakenAwayIsGoneWithTheNextRequest() {
        ApiClient client = server.client(worker);
        client.get("/notes").expect(200);
        rights.revoke(worker);
        client.get("/notes").expect(403);
        rights.everywhere(worker, NotesPermission.READ);
        client.get("/notes").expect(200);
        client.post("/notes", NotesRequests.body(place)).expect(403);
    }

    @Test
    void outsideOfARequestNothingIsKept() {
        NotesRequests.noteAt(place, () -> server.ochag().get(Notes.class));
        Notes notes = server.ochag().get(Notes.class);
        notes.list(worker, new PageRequest(5, Optional.empty()));
        int first = asked.get();
        notes.list(worker, new PageRequest(5, Optional.empty()));
        assertThat(asked.get()).isEqualTo(2 * first);
    }
}
