package io.ochag.web;

import com.google.inject.Injector;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.ochag.platform.Ochag;
import io.ochag.web.server.ServerAssembly;
import java.util.function.Consumer;

/**
 * A server around the routes of all installed modules: sign-in by {@link WebModule}, security headers, {@code /openapi.json}, {@code /docs},
 * {@code /health/live}, {@code /health/ready}, {@code /metrics}.
 */
public final class WebServer implements AutoCloseable {
    /** What stands before each route's path. */
    public static final String PREFIX = "/api/v1";

    private final Javalin javalin;
    private final ServerOptions options;
    private final int port;

    private WebServer(Javalin javalin, ServerOptions options) {
        this.javalin = javalin;
        this.options = options;
        this.port = javalin.port();
    }

    /**
     * Whether a server could listen as these options say, for whoever has long work to do before the start.
     *
     * @throws io.ochag.platform.OchagException in one sentence: the port is taken, the host needs TLS or a proxy
     */
    public static void check(ServerOptions options) {
        ServerAssembly.check(options);
    }

    /**
     * Starts listening.
     *
     * @throws io.ochag.platform.OchagException in one sentence: the port is taken, the host needs TLS or a proxy, the keystore cannot be read
     */
    public static WebServer start(Ochag ochag, ServerOptions options) {
        return start(ochag.injector(), options, config -> {});
    }

    /** @param more what else this server serves, such as web pages */
    public static WebServer start(Injector injector, ServerOptions options, Consumer<JavalinConfig> more) {
        return new WebServer(ServerAssembly.start(injector, options, more), options);
    }

    /** The port it listens on, or listened on before it was closed. */
    public int port() {
        return port;
    }

    /** Where a browser finds it. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return (options.tls().isPresent() ? "https://" : "http://") + host + ":" + port;
    }

    /** Stops accepting, lets running requests finish within the patience of the options, then ends
     * all the same. */
    @Override
    public void close() {
        ServerAssembly.stop(javalin);
    }
}
