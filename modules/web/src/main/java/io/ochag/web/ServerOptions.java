package io.ochag.web;

import io.ochag.platform.OchagException;
import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where and how a server listens.
 *
 * @param host address to listen on; anything but the loopback needs TLS or a trusted proxy
 * @param port 0 for any free one
 * @param tls certificate and key
 * @param trustedProxies addresses of the proxies that end TLS before this server; their {@code X-Forwarded-For} is believed
 * @param threads the most requests served at once
 * @param virtualThreads whether requests run on virtual threads, where the JDK has them
 * @param bodyLimit bytes; a larger body is refused
 * @param stopPatience how long running requests may take to finish when the server stops
 * @param docs whether {@code /docs} is served
 * @param metrics whether {@code /metrics} is served
 */
public record ServerOptions(
        String host,
        int port,
        Optional<Tls> tls,
        Set<String> trustedProxies,
        int threads,
        boolean virtualThreads,
        long bodyLimit,
        Duration stopPatience,
        boolean docs,
        boolean metrics) {

    private static final Setting<String> HOST = Setting.text(
            "ochag.host", "127.0.0.1", "Address to listen on; other than the loopback needs TLS or a proxy.");
    private static final Setting<Integer> PORT = Setting.number("ochag.port", 8080, 0, 65_535, "Port to listen on.");
    private static final Setting<String> TLS_KEYSTORE =
            Setting.optionalText("ochag.tls.keystore", "PKCS12 file with certificate and key.");
    private static final Setting<String> TLS_PASSWORD = Setting.secret("ochag.tls.password", "Password of that file.");
    private static final Setting<String> TRUSTED_PROXY = Setting.optionalText(
            "ochag.trusted-proxy", "IP addresses, with commas between, of proxies that end TLS before this server.");
    private static final Setting<Integer> THREADS =
            Setting.number("ochag.http.threads", 64, 8, 2000, "The most requests served at once.");
    private static final Setting<Boolean> VIRTUAL_THREADS = Setting.yesNo(
            "ochag.http.virtual-threads", false, "Run requests on virtual threads, on a JDK that has them.");
    private static final Setting<Integer> BODY_LIMIT =
            Setting.number("ochag.http.body-limit", 1 << 20, 1024, 1 << 26, "The largest body that is read, in bytes.");
    private static final Setting<Duration> STOP_PATIENCE = Setting.duration(
            "ochag.http.stop-patience", Duration.ofSeconds(20), "How long running requests may take when stopping.");
    private static final Setting<Boolean> DOCS = Setting.yesNo("ochag.docs", true, "Serve the API's pages at /docs.");
    private static final Setting<Boolean> METRICS = Setting.yesNo("ochag.metrics", true, "Serve /metrics.");

    /**
     * A certificate with its key.
     *
     * @param keystore a PKCS12 file
     */
    public record Tls(Path keystore, String password) {
        @Override
        public String toString() {
            return "Tls[" + keystore + "]";
        }
    }

    /** On the loopback, with the usual limits. */
    public static ServerOptions loopback(int port) {
        return of(Settings.read(settings(), Optional.empty(), Map.of())).port(port);
    }

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(
                HOST,
                PORT,
                TLS_KEYSTORE,
                TLS_PASSWORD,
                TRUSTED_PROXY,
                THREADS,
                VIRTUAL_THREADS,
                BODY_LIMIT,
                STOP_PATIENCE,
                DOCS,
                METRICS);
    }

    /** @throws OchagException when a keystore is named without its password */
    public static ServerOptions of(Settings settings) {
        Optional<Tls> tls =
                settings.find(TLS_KEYSTORE).map(keystore -> new Tls(Path.of(keystore), settings.get(TLS_PASSWORD)));
        Set<String> proxies = settings.find(TRUSTED_PROXY).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new ServerOptions(
                settings.get(HOST),
                settings.get(PORT),
                tls,
                proxies,
                settings.get(THREADS),
                settings.get(VIRTUAL_THREADS),
                settings.get(BODY_LIMIT),
                settings.get(STOP_PATIENCE),
                settings.get(DOCS),
                settings.get(METRICS));
    }

    public ServerOptions host(String other) {
        return new ServerOptions(
                other, port, tls, trustedProxies, threads, virtualThreads, bodyLimit, stopPatience, docs, metrics);
    }

    public ServerOptions port(int other) {
        return new ServerOptions(
                host, other, tls, trustedProxies, threads, virtualThreads, bodyLimit, stopPatience, docs, metrics);
    }

    public ServerOptions tls(Tls certificate) {
        return new ServerOptions(
                host,
                port,
                Optional.of(certificate),
                trustedProxies,
                threads,
                virtualThreads,
                bodyLimit,
                stopPatience,
                docs,
                metrics);
    }

    public ServerOptions trustedProxies(Set<String> addresses) {
        return new ServerOptions(
                host, port, tls, addresses, threads, virtualThreads, bodyLimit, stopPatience, docs, metrics);
    }

    public ServerOptions stopPatience(Duration patience) {
        return new ServerOptions(
                host, port, tls, trustedProxies, threads, virtualThreads, bodyLimit, patience, docs, metrics);
    }

    /** Whether the client's connection is known to be encrypted, here or at the proxy. */
    public boolean encrypted() {
        return tls.isPresent() || !trustedProxies.isEmpty();
    }
}
