package io.ochag.web.sample;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import io.ochag.web.ServerOptions;
import io.ochag.web.Sessions;
import io.ochag.web.WebBinder;
import io.ochag.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Our own server with the sample's routes, sessions in memory and a database that nobody answers for. */
public final class SampleServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Injector injector;
    private final WebServer server;

    public SampleServer() {
        this(ServerOptions.loopback(0));
    }

    public SampleServer(ServerOptions options) {
        injector = SampleWiring.injector(new AbstractModule() {
            @Override
            protected void configure() {
                PGSimpleDataSource nowhere = new PGSimpleDataSource();
                nowhere.setPortNumbers(new int[] {1});
                bind(DataSource.class).toInstance(nowhere);
                bind(Sessions.class).toInstance(new MemorySessions());
                WebBinder.routes(binder(), SlowRoutes.class);
            }
        });
        server = WebServer.start(
                injector,
                options,
                config -> config.routes.get("/bug", request -> {
                    throw new IllegalStateException(SampleRoutes.SECRET);
                }));
    }

    public WebServer server() {
        return server;
    }

    public SlowRoutes slow() {
        return injector.getInstance(SlowRoutes.class);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
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

    /** Sends exactly these characters, each a byte, and gives back all that comes. */
    public String raw(String request) {
        return raw(request, false);
    }

    /** Sends these characters and then no more, ever. */
    public String rawHalf(String request) {
        return raw(request, true);
    }

    private String raw(String request, boolean andNoMore) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (andNoMore) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
