package io.ochag.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A running server with sign-in and nothing else, workers with posts, and what a browser does. */
final class SignInServer implements AutoCloseable {
    static final String PASSWORD = "очень длинный пароль";
    static final SessionRules RULES = new SessionRules(
            SessionRules.USUAL.idle(), SessionRules.USUAL.longest(), SessionRules.USUAL.attemptWindow(), 3, 6);

    private static final ObjectMapper READER = new ObjectMapper();

    final TestOchag ochag;
    private final WebServer server;
    private final MutableClock clock;
    private final HttpClient client = HttpClient.newHttpClient();

    SignInServer(TestDatabase database, MutableClock clock) {
        this(TestOchag.start(database, clock, new WebModule(RULES)), clock);
        database.sql("delete from ochag_web.session");
        database.sql("delete from ochag_web.account_event");
        database.sql("delete from ochag_web.account");
        database.sql("delete from ochag_web.sign_in_count");
    }

    SignInServer(TestOchag ochag, MutableClock clock) {
        this.ochag = ochag;
        this.clock = clock;
        this.server = WebServer.start(ochag.ochag(), ServerOptions.loopback(0));
    }

    /** A worker with an account and this many posts from today on. */
    StaffId worker(String login, int posts) {
        StaffId staff = ochag.ports().staff().add("Ёлкина А. П.");
        for (int i = 0; i < posts; i++) {
            ochag.ports().staff().post(post(staff), DateRange.since(today()));
        }
        accounts().create(Actors.system(), new Accounts.NewAccount(staff, new Login(login), new Password(PASSWORD)));
        return staff;
    }

    static Post post(StaffId staff) {
        return new Post(
                new AssignmentId(UUID.randomUUID()),
                staff,
                new PlaceId(UUID.randomUUID()),
                "Пункт на Мира",
                "specialist",
                "Специалист");
    }

    Actor.Staff actor(StaffId staff) {
        return new Actor.Staff(
                staff, ochag.ports().staff().posts(staff, today()).get(0).id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Accounts accounts() {
        return ochag.get(Accounts.class);
    }

    AccountId account(String login) {
        return accounts()
                .find(Actors.system(), new Login(login))
                .map(Accounts.Account::id)
                .orElseThrow();
    }

    Browser browser() {
        return new Browser();
    }

    @Override
    public void close() {
        server.close();
        ochag.close();
    }

    /** Keeps its cookie and the session's key, as a browser with our page does. */
    final class Browser {
        private final Map<String, String> headers = new HashMap<>();

        HttpResponse<String> signIn(String login, String password) {
            return post("/session", "{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}");
        }

        HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String path, String json) {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(json)));
        }

        /** A path outside of the API. */
        HttpResponse<String> root(String path) {
            return exchange(HttpRequest.newBuilder(URI.create(server.address() + path)));
        }

        String cookie() {
            return headers.getOrDefault("Cookie", "");
        }

        Browser with(String header, String value) {
            headers.put(header, value);
            return this;
        }

        Browser without(String header) {
            headers.remove(header);
            return this;
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path));
            headers.forEach(request::header);
            return request;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            HttpResponse<String> answer = exchange(request);
            answer.headers().firstValue("Set-Cookie").ifPresent(cookie -> with("Cookie", cookie.split(";")[0]));
            JsonNode token = json(answer).path("csrfToken");
            if (token.isTextual()) {
                with("X-CSRF-Token", token.textValue());
            }
            return answer;
        }

        private HttpResponse<String> exchange(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return READER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " " + json(answer).path("code").asText();
    }
}
