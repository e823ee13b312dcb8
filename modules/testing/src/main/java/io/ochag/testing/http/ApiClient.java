package io.ochag.testing.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Talks to the API as a browser's page does: carries the session cookie (by hand, because cookies marked {@code Secure} do not travel over plain
 * HTTP by themselves), its CSRF key on whatever may change something, a new Idempotency-Key on each POST. Or as a program does, with its key.
 */
public final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PREFIX = "/api/v1";
    private static final Pattern SESSION = Pattern.compile("(__Host-[A-Za-z0-9-]+)=([^;]*).*");

    private final HttpClient http;
    private final URI base;
    private boolean keepsCookies = true;
    private @Nullable String cookie;
    private @Nullable String csrf;
    private @Nullable String key;

    /** @param base scheme, host and port */
    public ApiClient(URI base) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.base = base;
    }

    private ApiClient(HttpClient http, URI base, @Nullable String cookie, @Nullable String csrf) {
        this.http = http;
        this.base = base;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /** The same client in a session that is open already. */
    ApiClient in(String sessionCookie, String csrfToken) {
        return new ApiClient(http, base, sessionCookie, csrfToken);
    }

    /** The same client as a program with this key, and in no session. */
    public ApiClient withKey(String token) {
        ApiClient program = new ApiClient(http, base, null, null);
        program.key = token;
        return program;
    }

    /** From now on it stays in the session that it is in, whatever cookies come. */
    public ApiClient frozen() {
        keepsCookies = false;
        return this;
    }

    /** Signs in through the API; who holds several posts chooses one by {@link #choosePost}. */
    public Answer signIn(String login, String password) {
        Answer answer = send(ApiRequest.post("/session", Map.of("login", login, "password", password)));
        if (answer.succeeded()) {
            csrf = answer.json().path("csrfToken").asText();
        }
        return answer;
    }

    public Answer choosePost(String post) {
        return send(ApiRequest.post("/session/post", Map.of("post", post)));
    }

    public Answer signOut() {
        return send(ApiRequest.post("/session/sign-out"));
    }

    public Answer get(String path) {
        return send(ApiRequest.get(path));
    }

    public Answer post(String path, Object body) {
        return send(ApiRequest.post(path, body));
    }

    /** Sends it under the prefix of the API. */
    public Answer send(ApiRequest request) {
        return send(request, PREFIX + request.path());
    }

    /** Fetches a path outside of the API, such as {@code /openapi.json} or {@code /health/ready}. */
    public Answer fetch(String path) {
        return send(ApiRequest.get(path), path);
    }

    /** A kept connection may be closed by the server just when it is used again: then once more on a new one. */
    private HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private Answer send(ApiRequest request, String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        builder.method(
                request.method(),
                request.body()
                        .map(HttpRequest.BodyPublishers::ofByteArray)
                        .orElseGet(HttpRequest.BodyPublishers::noBody));
        request.headers().forEach(builder::header);
        Optional.ofNullable(cookie).ifPresent(session -> builder.header("Cookie", session));
        Optional.ofNullable(key).ifPresent(token -> builder.header("Authorization", "Bearer " + token));
        if (!request.method().equals("GET")) {
            Optional.ofNullable(csrf).ifPresent(token -> builder.header("X-CSRF-Token", token));
        }
        try {
            HttpResponse<byte[]> response = answered(builder.build());
            response.headers().allValues("set-cookie").forEach(this::keepSession);
            return new Answer(request, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepSession(String header) {
        Matcher session = SESSION.matcher(header);
        if (keepsCookies && session.matches()) {
            cookie = session.group(2).isEmpty() ? null : session.group(1) + "=" + session.group(2);
        }
    }
}
