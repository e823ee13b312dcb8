package io.ochag.web.sample;

import com.google.inject.Injector;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.web.OchagWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The sample's routes on a host's Javalin, with a client. Whoever sends header {@code X-Test-Staff} is signed in. */
public final class SampleApi implements AutoCloseable {
    public static final UUID STAFF = UUID.fromString("0190a0a0-0000-7000-8000-0000000000aa");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin javalin;

    public SampleApi() {
        this(config -> {});
    }

    /** @param host what else the host configures */
    public SampleApi(Consumer<JavalinConfig> host) {
        OchagWeb web = OchagWeb.routes(
                injector(),
                "/api/v1",
                request -> Optional.ofNullable(request.header("X-Test-Staff"))
                        .map(staff -> new Actor.Staff(new StaffId(STAFF), new AssignmentId(STAFF))));
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    host.accept(config);
                    web.addTo(config.routes);
                })
                .start("127.0.0.1", 0);
    }

    public static Injector injector() {
        return SampleWiring.injector(binder -> {});
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path))
                .header("X-Test-Staff", "yes");
    }

    public int port() {
        return javalin.port();
    }

    /** A JSON body by POST, with a key. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-1")
                .POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request("/api/v1" + path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
