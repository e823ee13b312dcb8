package io.ochag.web.server;

import com.google.inject.Injector;
import com.google.inject.Key;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.util.JavalinException;
import io.ochag.platform.OchagException;
import io.ochag.platform.event.DeliveryWatch;
import io.ochag.web.Machines;
import io.ochag.web.OchagWeb;
import io.ochag.web.ServerOptions;
import io.ochag.web.Sessions;
import io.ochag.web.WebServer;
import io.ochag.web.dispatch.ProblemWriter;
import io.ochag.web.dispatch.RequestIds;
import io.ochag.web.json.Json;
import io.ochag.web.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a server together. */
public final class ServerAssembly {
    private static final Logger LOG = LoggerFactory.getLogger(ServerAssembly.class);

    private final Injector injector;
    private final ServerOptions options;

    private ServerAssembly(Injector injector, ServerOptions options) {
        this.injector = injector;
        this.options = options;
    }

    /** @throws OchagException in one sentence, when it could not listen */
    public static void check(ServerOptions options) {
        ListenRules.check(options);
        try (ServerSocket probe = new ServerSocket(options.port(), 1, InetAddress.getByName(options.host()))) {
            LOG.debug("port {} is free", probe.getLocalPort());
        } catch (BindException e) {
            throw notBound(e, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws OchagException in one sentence, when it cannot listen */
    public static Javalin start(Injector injector, ServerOptions options, Consumer<JavalinConfig> more) {
        ListenRules.check(options);
        ServerAssembly assembly = new ServerAssembly(injector, options);
        Javalin javalin = Javalin.create(config -> {
            assembly.configure(config);
            more.accept(config);
        });
        try {
            return javalin.start();
        } catch (RuntimeException e) {
            javalin.stop();
            throw sentence(e, options);
        }
    }

    /** Requests that do not end within the patience of the options are cut off. */
    public static void stop(Javalin javalin) {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.warn("some requests did not end in time and were cut off");
        }
    }

    private void configure(JavalinConfig config) {
        SecurityHeaders headers = new SecurityHeaders(options.encrypted());
        ProblemWriter problems = injector.getInstance(ProblemWriter.class);
        ClientAddress clientAddress = new ClientAddress(options.trustedProxies());
        SessionFilter sessions = new SessionFilter(
                injector.getInstance(Sessions.class), injector.getInstance(Machines.class), clientAddress);
        OchagWeb web = OchagWeb.routes(injector, WebServer.PREFIX, sessions)
                .clientAddress(clientAddress)
                .bodyLimit(options.bodyLimit());
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.maxRequestSize = options.bodyLimit();
        config.router.javaLangErrorHandler((response, error) -> response.setStatus(500));
        Listener.configure(
                config,
                options,
                new ErrorPages(injector.getInstance(Problems.class), injector.getInstance(Json.class), headers));
        config.routes.before(request -> {
            headers.put(request::header);
            RequestIds.of(request);
        });
        measured(config.routes);
        config.routes.before(WebServer.PREFIX + "/*", sessions);
        web.addTo(config.routes);
        new DocPages(web).addTo(config.routes, options.docs());
        Health health = new Health(injector.getInstance(DataSource.class));
        config.routes.get("/health/live", health::live);
        config.routes.get("/health/ready", health::ready);
        config.routes.exception(HttpResponseException.class, (refusal, request) -> {
            allowed(refusal, request::header);
            problems.write(request, refusal);
        });
        config.routes.exception(Exception.class, (thrown, request) -> problems.write(request, thrown));
    }

    private void measured(JavalinDefaultRoutingApi routing) {
        if (options.metrics()) {
            Metrics metrics = new Metrics(injector.getInstance(DataSource.class));
            // routes alone need no platform
            if (injector.getExistingBinding(Key.get(DeliveryWatch.class)) != null) {
                metrics.with(injector.getInstance(DeliveryWatch.class), injector.getInstance(Clock.class));
            }
            routing.before(metrics::begin);
            routing.after(metrics::end);
            routing.get("/metrics", metrics::show);
        }
    }

    private static void allowed(HttpResponseException refusal, BiConsumer<String, String> answer) {
        Map<String, String> details = refusal.getDetails();
        String methods = details.get("availableMethods");
        if (refusal.getStatus() == 405 && methods != null) {
            answer.accept(Header.ALLOW, methods);
        }
    }

    private static RuntimeException sentence(RuntimeException failure, ServerOptions options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OchagException own) {
                return own;
            }
            if (cause instanceof BindException bind) {
                return notBound(bind, options);
            }
            if (cause instanceof IOException && options.tls().isPresent()) {
                return new OchagException(
                        "The keystore " + options.tls().get().keystore() + " cannot be opened with this password.");
            }
        }
        return failure;
    }

    private static OchagException notBound(BindException cause, ServerOptions options) {
        String port = "Port " + options.port() + " on " + options.host();
        // the same exception tells of a port below 1024 and of an address that is not this machine's
        return String.valueOf(cause.getMessage()).contains("in use")
                ? new OchagException(port + " is taken by another program: stop it, or set another ochag.port.")
                : new OchagException(port
                        + " cannot be used by this account on this machine: set another ochag.port or ochag.host.");
    }
}
