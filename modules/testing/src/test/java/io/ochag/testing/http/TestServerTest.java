package io.ochag.testing.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.notes.NotesModule;
import io.ochag.notes.NotesPermission;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.Login;
import io.ochag.web.Password;
import io.ochag.web.WebModule;
import io.ochag.web.WebPermission;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class TestServerTest {
    private static final PlaceId PLACE = new PlaceId(UUID.randomUUID());

    private static TestOchag.Setup notes(TestDatabase database) {
        return TestOchag.on(database.dataSource()).install(new NotesModule()).install(new NotesHttpModule());
    }

    private static Map<String, Object> note(String title) {
        return Map.of(
                "place", PLACE.toString(), "person", UUID.randomUUID().toString(), "title", title, "text", "Позвонить");
    }

    @Test
    void whoeverTheTestWantsIsSignedIn(TestDatabase database) {
        try (TestServer server = TestServer.start(notes(database))) {
            Actor.Staff worker = Actors.worker();
            server.ochag().ports().grants().at(PLACE, worker, NotesPermission.READ, NotesPermission.WRITE);
            ApiClient client = server.client(worker);
            Answer created = client.post("/notes", note("Звонок")).expect(201);
            String path = created.header("location").orElseThrow().replaceFirst("/api/v1", "");
            Answer read = client.get(path).expect(200);
            assertThat(read.json().get("title").asText()).isEqualTo("Звонок");
            client.send(ApiRequest.put(path, Map.of("text", "Перезвонить")).ifMatch(read.version()))
                    .expect(200);
            client.send(ApiRequest.put(path, Map.of("text", "Поздно")).ifMatch(read.version()))
                    .expect(412, "version.stale");
            client.post("/notes", note("Звонок")).expect(409, "notes.title-taken");
            server.client().get(path).expect(401);
            server.client(Actors.worker()).get(path).expect(403);
            server.client(Actors.citizen()).get(path).expect(401);
            assertThat(server.routes().routes()).hasSize(4);
        }
    }

    @Test
    void theRealSignInWorksWithAccountsAndPosts(TestDatabase database) {
        try (TestServer server = TestServer.withSignIn(notes(database).install(new WebModule()))) {
            Actor.Staff worker = Actors.worker();
            Actor.Staff officer = Actors.worker();
            server.ochag().ports().staff().add(worker.staff(), "Берегова Н. П.");
            server.ochag()
                    .ports()
                    .staff()
                    .post(
                            new Post(worker.post(), worker.staff(), PLACE, "Пункт", "specialist", "Специалист"),
                            DateRange.since(TestOchag.USUAL_DAY));
            server.ochag().ports().grants().everywhere(officer, WebPermission.ACCOUNTS);
            server.ochag().ports().grants().at(PLACE, worker, NotesPermission.READ, NotesPermission.WRITE);
            server.ochag()
                    .get(Accounts.class)
                    .create(
                            officer,
                            new NewAccount(worker.staff(), new Login("beregova"), new Password("четыре слова наугад")));
            ApiClient client = server.client();
            client.signIn("beregova", "не тот пароль").expect(401, "web.sign-in-refused");
            client.get("/notes").expect(401);
            client.signIn("beregova", "четыре слова наугад").expect(200);
            client.get("/notes").expect(200);
            client.post("/notes", note("По паролю")).expect(201);
            client.signOut().expect(204);
            client.get("/notes").expect(401);
        }
    }
}
