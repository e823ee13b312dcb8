package io.ochag.web.server;

import io.javalin.config.JavalinConfig;
import io.ochag.platform.OchagException;
import io.ochag.web.ServerOptions;
import io.ochag.web.ServerOptions.Tls;
import java.nio.file.Files;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty's part: threads, connector, TLS, limits of headers, graceful stop. */
final class Listener {
    private static final long IDLE_MILLIS = 30_000;
    /** Connections that are kept open between requests need not be waited for at a stop. */
    private static final long IDLE_AT_STOP_MILLIS = 200;

    private static final int MOST_WAITING = 1000;

    private Listener() {}

    static void configure(JavalinConfig config, ServerOptions options, ErrorPages errorPages) {
        if (!options.virtualThreads() || Runtime.version().feature() < 21) {
            QueuedThreadPool threads = new QueuedThreadPool(options.threads(), Math.min(8, options.threads()));
            threads.setName("ochag-http");
            config.jetty.threadPool = threads;
        } else {
            config.concurrency.useVirtualThreads = true;
        }
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(errorPages);
            server.setStopTimeout(options.stopPatience().toMillis());
            server.setStopAtShutdown(false);
            server.insertHandler(new GracefulHandler());
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errorPages));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setSendDateHeader(true);
        });
        config.jetty.addConnector((server, http) -> connector(server, http, options));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ServerOptions options) {
        ServerConnector connector = options.tls()
                .map(tls -> encrypted(server, http, tls))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
        connector.setAcceptQueueSize(MOST_WAITING);
        return connector;
    }

    private static ServerConnector encrypted(Server server, HttpConfiguration http, Tls tls) {
        if (!Files.isReadable(tls.keystore())) {
            throw new OchagException("The keystore " + tls.keystore() + " cannot be read.");
        }
        SslContextFactory.Server certificate = new SslContextFactory.Server();
        certificate.setKeyStorePath(tls.keystore().toString());
        certificate.setKeyStoreType("PKCS12");
        certificate.setKeyStorePassword(tls.password());
        certificate.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        // the names that people reach the server by need not all stand in the certificate of a test stand
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                server, new SslConnectionFactory(certificate, "http/1.1"), new HttpConnectionFactory(http));
    }
}
