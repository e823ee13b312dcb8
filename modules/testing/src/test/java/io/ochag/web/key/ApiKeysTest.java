package io.ochag.web.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.notes.NotesModule;
import io.ochag.notes.http.NotesHttpModule;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.WebModule;
import io.ochag.web.WebPermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiKeysTest {
    private final PlaceId here = new PlaceId(UUID.randomUUID());
    private final PlaceId elsewhere = new PlaceId(UUID.randomUUID());
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor.Staff administrator = Actors.worker();
    private final TestDatabase database;
    private final TestServer server;
    private final ApiClient desk;

    ApiKeysTest(TestDatabase database) {
        this.database = database;
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new NotesModule())
                .install(new NotesHttpModule())
                .install(new WebModule()));
        var ports = server.ochag().ports();
        ports.staff().add(administrator.staff(), "Берегова Н. П.");
        ports.staff()
                .post(
                        new Post(administrator.post(), administrator.staff(), here, "Центр", "administrator", "Админ"),
                        DateRange.since(TestOchag.USUAL_DAY));
        ports.grants().everywhere(administrator, WebPermission.KEYS);
        desk = server.client(administrator);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aKeyDoesWhatItsPermissionsSayWhereItReaches() {
        ApiClient program = program(body("notes.write", "notes.read"));
        program.post("/notes", NotesRequests.body(here)).expect(201);
        program.get("/notes").expect(200);
        program.post("/notes", NotesRequests.body(elsewhere)).expect(403, "access.forbidden");
        program.get("/accounts").expect(403, "access.forbidden");
        program(body("notes.read")).post("/notes", NotesRequests.body(here)).expect(403, "access.forbidden");
    }

    @Test
    void aKeyForTheRegionReachesEverywhere() {
        Map<String, Object> body = body("notes.write");
        body.remove("places");
        body.put("everywhere", true);
        program(body).post("/notes", NotesRequests.body(elsewhere)).expect(201);
    }

    @Test
    void theTokenIsShownOnceAndKeptNowhere() {
        JsonNode made = desk.post("/keys", body("notes.read")).expect(201).json();
        String token = made.path("token").asText();
        assertThat(token).matches("ochag_[A-Za-z0-9_-]{65}");
        String secret = token.substring(token.length() - 43);
        assertThat(desk.get("/keys?limit=100").expect(200).text())
                .contains(made.path("key").asText())
                .doesNotContain(secret);
        for (String table : List.of("ochag_web.api_key", "ochag_web.answer", "ochag_platform.audit_entry")) {
            assertThat(database.column("select t::text from " + table + " t"))
                    .noneMatch(row -> String.valueOf(row).contains(secret));
        }
    }

    @Test
    void aRepeatMakesNoSecondKey() {
        ApiRequest request = ApiRequest.post("/keys", body("notes.read"));
        String key = desk.send(request).expect(201).json().path("key").asText();
        desk.send(request).expect(409, "web.key-name-taken");
        desk.send(ApiRequest.post("/keys/" + key + "/revoke")).expect(204);
        desk.send(request).expect(201);
    }

    @Test
    void unknownExpiredRevokedAndMalformedKeysAreAnsweredAlike() {
        JsonNode revoked = desk.post("/keys", body("notes.read")).expect(201).json();
        desk.send(ApiRequest.post("/keys/" + revoked.path("key").asText() + "/revoke"))
                .expect(204);
        desk.send(ApiRequest.post("/keys/" + revoked.path("key").asText() + "/revoke"))
                .expect(204);
        String good = token(body("notes.read"));
        Map<String, Object> brief = body("notes.read");
        brief.put("expiresAt", clock.instant().plusSeconds(5).toString());
        String expired = token(brief);
        clock.advance(Duration.ofSeconds(5));
        List<String> tokens = new ArrayList<>(List.of(
                revoked.path("token").asText(),
                expired,
                "ochag_" + "A".repeat(65),
                good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA"),
                good.toLowerCase(java.util.Locale.ROOT),
                "ochag_",
                "x"));
        List<String> answers = new ArrayList<>();
        for (String token : tokens) {
            Answer answer = server.client().withKey(token).get("/notes").expect(401, "web.key-refused");
            assertThat(answer.header("www-authenticate")).contains("Bearer");
            answers.add(answer.text().replaceAll("[0-9a-f-]{36}", "…"));
        }
        assertThat(answers).containsOnly(answers.get(0));
        server.client().withKey(expired).get("/session").expect(401, "web.key-refused");
        server.client().withKey(good).get("/notes").expect(200);
    }

    @Test
    void aRevokedKeyIsOutAtOnce() {
        JsonNode made = desk.post("/keys", body("notes.read")).expect(201).json();
        ApiClient program = server.client().withKey(made.path("token").asText());
        program.get("/notes").expect(200);
        desk.send(ApiRequest.post("/keys/" + made.path("key").asText() + "/revoke"))
                .expect(204);
        program.get("/notes").expect(401, "web.key-refused");
    }

    @Test
    void aMachineHasNoSessionAndGetsNone() {
        String token = token(body("notes.read", "notes.write"));
        ApiClient program = server.client().withKey(token);
        Answer written = program.post("/notes", NotesRequests.body(here)).expect(201);
        Answer refused = program.signIn("kit", "четыре слова наугад").expect(403, "access.forbidden");
        Answer left = program.signOut().expect(204);
        for (Answer answer : List.of(written, refused, left)) {
            assertThat(answer.header("set-cookie")).isEmpty();
        }
        // a browser in a session: the key decides alone, and the session is not seen
        Answer both = server.client(administrator)
                .send(ApiRequest.get("/session").header("authorization", "Bearer " + token));
        both.expect(401, "web.sign-in-required");
        server.client(administrator)
                .send(ApiRequest.get("/keys").header("authorization", "bearer " + token))
                .expect(403, "access.forbidden");
        server.client(administrator)
                .send(ApiRequest.get("/keys").header("authorization", "Basic dXNlcjpwYXNz"))
                .expect(200);
    }

    @Test
    void moreThanItsRequestsAMinuteAreRefusedWithATimeToWait() {
        Map<String, Object> body = body("notes.read");
        body.put("requestsPerMinute", 3);
        ApiClient program = program(body);
        for (int i = 0; i < 3; i++) {
            program.get("/notes").expect(200);
        }
        Answer refused = program.get("/notes").expect(429, "web.too-many-requests");
        assertThat(refused.header("retry-after")).contains("21");
        program(body("notes.read")).get("/notes").expect(200);
        clock.advance(Duration.ofSeconds(20));
        program.get("/notes").expect(200);
        program.get("/notes").expect(429);
    }

    @Test
    void theLastUseIsWrittenAwayFromTheRequest() {
        JsonNode made = desk.post("/keys", body("notes.read")).expect(201).json();
        String key = made.path("key").asText();
        LastUse lastUse = server.ochag().get(LastUse.class);
        server.client().withKey(made.path("token").asText()).get("/notes").expect(200);
        assertThat(lastUsed(key).isMissingNode()).isTrue();
        lastUse.write();
        assertThat(lastUsed(key).asText()).isEqualTo(clock.instant().toString());
    }

    @Test
    void whatANewKeyMustKeepToIsSaidAllAtOnce() {
        Map<String, Object> body = body("notes.read", "notes.fly", "keys.manage");
        body.put("expiresAt", clock.instant().toString());
        body.remove("places");
        assertThat(desk.post("/keys", body).expect(422).summary())
                .contains("/permissions=permission.not-for-keys", "/permissions=permission.unknown")
                .contains("/expiresAt=key.end-past", "/places=key.reach");
        Map<String, Object> both = body("web.accounts");
        both.put("everywhere", true);
        both.put("expiresAt", clock.instant().plus(Duration.ofDays(367)).toString());
        assertThat(desk.post("/keys", both).expect(422).summary())
                .contains("permission.not-for-keys", "key.end-too-far", "key.reach");
    }

    @Test
    void theTrailNamesTheKey() {
        JsonNode made = desk.post("/keys", body("notes.write")).expect(201).json();
        server.client()
                .withKey(made.path("token").asText())
                .post("/notes", NotesRequests.body(here))
                .expect(201);
        assertThat(database.column(
                        "select operation || ' ' || purpose from ochag_platform.audit_entry where actor_kind = 'MACHINE' and actor_key = ?",
                        made.path("key").asText()))
                .containsExactly("notes.write exchange");
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'web.key-created' and staff_id = ?::uuid",
                        administrator.staff().toString()))
                .isPositive();
    }

    @Test
    void theSameIdempotencyKeyOfTwoMachinesIsTwoCommands() {
        Map<String, Object> note = NotesRequests.body(here);
        ApiRequest request = ApiRequest.post("/notes", note);
        ApiClient one = program(body("notes.write"));
        one.send(request).expect(201);
        one.send(request).expect(201);
        program(body("notes.write")).send(request).expect(409, "notes.title-taken");
    }

    private JsonNode lastUsed(String key) {
        for (JsonNode row : desk.get("/keys?limit=100").expect(200).json().path("items")) {
            if (row.path("key").asText().equals(key)) {
                return row.path("lastUsedAt");
            }
        }
        throw new AssertionError("the key is not in the list");
    }

    private ApiClient program(Map<String, Object> body) {
        return server.client().withKey(token(body));
    }

    private String token(Map<String, Object> body) {
        return desk.post("/keys", body).expect(201).json().path("token").asText();
    }

    private Map<String, Object> body(String... permissions) {
        return new HashMap<>(Map.of(
                "name", "Обмен " + UUID.randomUUID(),
                "permissions", List.of(permissions),
                "places", List.of(here.toString()),
                "purpose", "exchange",
                "expiresAt", clock.instant().plus(Duration.ofDays(1)).toString()));
    }
}
