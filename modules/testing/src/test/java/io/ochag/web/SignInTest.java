package io.ochag.web;

import static io.ochag.web.SignInServer.PASSWORD;
import static io.ochag.web.SignInServer.code;
import static io.ochag.web.SignInServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.SignInServer.Browser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class SignInTest {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final TestDatabase database;
    private final SignInServer server;

    SignInTest(TestDatabase database) {
        this.database = database;
        this.server = new SignInServer(database, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWorkerWithOnePostIsSignedInWithIt() {
        StaffId staff = server.worker("elkina", 1);
        server.ochag.ports().grants().everywhere(server.actor(staff), WebPermission.ACCOUNTS);
        Browser browser = server.browser();

        HttpResponse<String> answer = browser.signIn(" Elkina ", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode session = json(answer);
        assertThat(session.get("name").textValue()).isEqualTo("Ёлкина А. П.");
        assertThat(session.get("posts")).hasSize(1);
        assertThat(session.get("post")).isEqualTo(session.at("/posts/0/post"));
        assertThat(session.get("permissions").toString()).isEqualTo("[\"web.accounts\"]");
        assertThat(session.get("csrfToken").textValue()).hasSize(43);
        assertThat(json(browser.get("/session"))).isEqualTo(session);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieIsBoundToThisHostAndHiddenFromScripts() {
        server.worker("elkina", 1);

        String cookie = server.browser()
                .signIn("elkina", PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).matches("__Host-ochag=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void theDatabaseKeepsNeitherTokensNorPasswords() {
        server.worker("elkina", 1);
        Browser browser = server.browser();
        browser.signIn("elkina", PASSWORD);
        String token = browser.cookie().substring("__Host-ochag=".length());

        List<String> kept = List.of(
                database.text("select string_agg(s::text, '') from ochag_web.session s"),
                database.text("select string_agg(a::text, '') from ochag_web.account a"),
                database.text("select coalesce(string_agg(c::text, ''), '') from ochag_web.sign_in_count c"));
        assertThat(kept).noneMatch(text -> text.contains(token) || text.contains(PASSWORD));
        assertThat(database.text("select password_hash from ochag_web.account"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void anUnknownLoginAWrongPasswordAndADisabledAccountLookAlike() {
        server.worker("elkina", 1);
        server.worker("disabled", 1);
        server.accounts().disable(Actors.system(), server.account("disabled"));

        List<HttpResponse<String>> answers = List.of(
                server.browser().signIn("nobody", PASSWORD),
                server.browser().signIn("elkina", "не тот пароль"),
                server.browser().signIn("disabled", PASSWORD));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(code(answer)).isEqualTo("401 web.sign-in-refused");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).doesNotContain("elkina", "nobody", "disabled", "пароль\"");
        });
    }

    @Test
    void whoHoldsNoPostTodayIsRefusedAndTomorrowMayBeLetIn() {
        StaffId staff = server.worker("elkina", 0);
        server.ochag
                .ports()
                .staff()
                .post(SignInServer.post(staff), DateRange.since(server.today().plusDays(1)));

        assertThat(code(server.browser().signIn("elkina", PASSWORD))).isEqualTo("403 web.no-post-today");
        clock.advance(Duration.ofDays(1));
        assertThat(server.browser().signIn("elkina", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHoldsSeveralPostsChoosesOneOfTheirOwn() {
        server.worker("elkina", 2);
        Browser browser = server.browser();
        JsonNode session = json(browser.signIn("elkina", PASSWORD));
        assertThat(session.has("post")).isFalse();
        assertThat(code(browser.get("/accounts"))).isEqualTo("403 web.post-not-chosen");

        assertThat(code(browser.post("/session/post", "{\"post\": \"" + UUID.randomUUID() + "\"}")))
                .isEqualTo("422 web.post-not-yours");
        String second = session.at("/posts/1/post").textValue();
        assertThat(json(browser.post("/session/post", "{\"post\": \"" + second + "\"}"))
                        .get("post")
                        .textValue())
                .isEqualTo(second);
        assertThat(code(browser.get("/accounts"))).isEqualTo("403 access.forbidden");
    }

    @Test
    void aTokenThatWasThereBeforeSigningInIsWorthNothingAfterwards() {
        server.worker("elkina", 1);
        String planted = "__Host-ochag=" + "A".repeat(43);
        Browser browser = server.browser().with("Cookie", planted);

        browser.signIn("elkina", PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(planted);
        assertThat(code(server.browser().with("Cookie", planted).get("/session")))
                .isEqualTo("401 web.sign-in-required");
    }

    @Test
    void signingInAgainEndsTheOldSessionAndBringsANewKey() {
        server.worker("elkina", 1);
        Browser browser = server.browser();
        String key = json(browser.signIn("elkina", PASSWORD)).get("csrfToken").textValue();
        String first = browser.cookie();

        String newKey =
                json(browser.signIn("elkina", PASSWORD)).get("csrfToken").textValue();

        assertThat(newKey).isNotEqualTo(key);
        assertThat(server.browser().with("Cookie", first).get("/session").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void withASessionNothingIsChangedWithoutItsKey() {
        server.worker("elkina", 2);
        Browser browser = server.browser();
        String post =
                json(browser.signIn("elkina", PASSWORD)).at("/posts/0/post").textValue();
        String body = "{\"post\": \"" + post + "\"}";

        assertThat(code(browser.with("X-CSRF-Token", "x").post("/session/post", body)))
                .isEqualTo("403 web.csrf");
        assertThat(code(browser.without("X-CSRF-Token").post("/session/post", body)))
                .isEqualTo("403 web.csrf");
        assertThat(code(browser.post("/session/sign-out", ""))).isEqualTo("403 web.csrf");
        assertThat(json(browser.get("/session")).has("post")).isFalse();
    }

    @Test
    void signingOutEndsTheSession() {
        server.worker("elkina", 1);
        Browser browser = server.browser();
        browser.signIn("elkina", PASSWORD);
        String cookie = browser.cookie();

        HttpResponse<String> answer = browser.post("/session/sign-out", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(server.browser().with("Cookie", cookie).get("/session").statusCode())
                .isEqualTo(401);
        assertThat(database.number("select count(*) from ochag_web.session")).isZero();
    }

    @Test
    void anIdleSessionEndsAndAUsedOneLivesToItsLongestTerm() {
        server.worker("elkina", 1);
        Browser idle = server.browser();
        Browser used = server.browser();
        idle.signIn("elkina", PASSWORD);
        used.signIn("elkina", PASSWORD);

        for (int i = 0; i < 24; i++) {
            clock.advance(Duration.ofMinutes(29));
            assertThat(used.get("/session").statusCode()).isEqualTo(200);
        }
        assertThat(idle.get("/session").statusCode()).isEqualTo(401);
        clock.advance(Duration.ofMinutes(25));
        assertThat(used.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void beingSeenIsWrittenAtMostOnceAMinute() {
        server.worker("elkina", 1);
        Browser browser = server.browser();
        browser.signIn("elkina", PASSWORD);
        String before = database.text("select seen_at from ochag_web.session");

        clock.advance(Duration.ofSeconds(59));
        browser.get("/session");
        assertThat(database.text("select seen_at from ochag_web.session")).isEqualTo(before);
        clock.advance(Duration.ofSeconds(2));
        browser.get("/session");
        assertThat(database.text("select seen_at from ochag_web.session")).isNotEqualTo(before);
    }

    @Test
    void aWorkerChangesTheOwnPasswordAndStaysSignedInHereAlone() {
        server.worker("elkina", 1);
        Browser here = server.browser();
        Browser elsewhere = server.browser();
        here.signIn("elkina", PASSWORD);
        elsewhere.signIn("elkina", PASSWORD);

        assertThat(code(here.post("/session/password", change("не тот пароль", "другой длинный пароль"))))
                .isEqualTo("422 web.old-password");
        assertThat(code(here.post("/session/password", change(PASSWORD, "короткий"))))
                .isEqualTo("422 command.invalid");
        assertThat(elsewhere.get("/session").statusCode()).isEqualTo(200);
        assertThat(here.post("/session/password", change(PASSWORD, "другой длинный пароль"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(here.get("/session").statusCode()).isEqualTo(200);
        assertThat(code(elsewhere.get("/session"))).isEqualTo("401 web.sign-in-required");
        assertThat(code(server.browser().signIn("elkina", PASSWORD))).isEqualTo("401 web.sign-in-refused");
        assertThat(server.browser().signIn("elkina", "другой длинный пароль").statusCode())
                .isEqualTo(200);
        assertThat(database.number("select count(*) from ochag_web.account_event where kind = 'PASSWORD_CHANGED'"))
                .isEqualTo(1);
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'web.password-changed'"))
                .isEqualTo(1);
    }

    @Test
    void whoIsNotSignedInChangesNoPassword() {
        assertThat(code(server.browser().post("/session/password", change(PASSWORD, "другой длинный пароль"))))
                .isEqualTo("401 web.sign-in-required");
    }

    @Test
    void guessingTheOldPasswordIsThrottledAsSigningInIs() {
        server.worker("elkina", 1);
        Browser browser = server.browser();
        browser.signIn("elkina", PASSWORD);
        for (int i = 0; i < 3; i++) {
            browser.post("/session/password", change("не тот " + i, "другой длинный пароль"));
        }

        assertThat(code(browser.post("/session/password", change(PASSWORD, "другой длинный пароль"))))
                .isEqualTo("429 web.too-many-attempts");
    }

    @Test
    void sessionsThatHaveEndedAreSwept() {
        server.worker("elkina", 1);
        Browser idle = server.browser();
        Browser used = server.browser();
        idle.signIn("elkina", PASSWORD);
        used.signIn("elkina", PASSWORD);
        server.browser().signIn("nobody", PASSWORD);
        clock.advance(Duration.ofMinutes(29));
        used.get("/session");
        clock.advance(Duration.ofMinutes(1));

        assertThat(server.ochag.get(Sweeps.class).run("web.sessions")).isEqualTo(1);

        assertThat(database.number("select count(*) from ochag_web.session")).isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_web.sign_in_count"))
                .isZero();
        assertThat(used.get("/session").statusCode()).isEqualTo(200);
    }

    private static String change(String old, String fresh) {
        return "{\"old\": \"" + old + "\", \"fresh\": \"" + fresh + "\"}";
    }

    @Test
    void readinessIsTheDatabases() {
        assertThat(server.browser().root("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void figuresTellOfThePool() {
        assertThat(server.browser().root("/metrics").body()).contains("hikaricp_connections_active");
    }
}
