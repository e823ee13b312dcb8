package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.web.sample.SampleServer;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerStartTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void itDoesNotListenToOtherMachinesInTheClear(String host) {
        assertThatThrownBy(() -> new SampleServer(ServerOptions.loopback(0).host(host)))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("ochag.tls.keystore");
    }

    @Test
    void behindADeclaredProxyItListensAndSendsHsts() {
        try (SampleServer server =
                new SampleServer(ServerOptions.loopback(0).host("0.0.0.0").trustedProxies(Set.of("127.0.0.1")))) {
            HttpResponse<String> answer = server.send(server.request("/health/live"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void onlyADeclaredProxyIsBelievedAboutTheClientsAddress() {
        try (SampleServer server = new SampleServer()) {
            assertThat(address(server, "203.0.113.7")).contains("127.0.0.1");
        }
        try (SampleServer server =
                new SampleServer(ServerOptions.loopback(0).trustedProxies(Set.of("127.0.0.1", "10.0.0.9")))) {
            assertThat(address(server, "198.51.100.1, 203.0.113.7, 10.0.0.9")).contains("203.0.113.7");
            assertThat(address(server, "x".repeat(100))).contains("127.0.0.1");
        }
    }

    private static String address(SampleServer server, String forwardedFor) {
        return server.send(server.request("/api/v1/samples/address").header("X-Forwarded-For", forwardedFor))
                .body();
    }

    @Test
    void aTakenPortIsSaidInOneSentence() {
        try (SampleServer first = new SampleServer()) {
            ServerOptions options = ServerOptions.loopback(first.server().port());
            String sentence = "Port " + options.port()
                    + " on 127.0.0.1 is taken by another program: stop it, or set another ochag.port.";
            assertThatThrownBy(() -> new SampleServer(options))
                    .isInstanceOf(OchagException.class)
                    .hasMessage(sentence);
            assertThatThrownBy(() -> WebServer.check(options))
                    .isInstanceOf(OchagException.class)
                    .hasMessage(sentence);
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNotCalledTaken() {
        ServerOptions options = ServerOptions.loopback(0).host("203.0.113.7").trustedProxies(Set.of("10.0.0.9"));
        assertThatThrownBy(() -> new SampleServer(options))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("set another ochag.port or ochag.host");
        assertThatThrownBy(() -> WebServer.check(options))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("set another ochag.port or ochag.host");
    }

    @Test
    void aRunningRequestIsFinishedWhenTheServerStops() throws Exception {
        SampleServer server = new SampleServer();
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> server.send(server.request("/api/v1/slow")));
        server.slow().awaitBegun();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
        awaitRefusal(server);
        assertThat(stopping).isNotDone();

        server.slow().letEnd();

        assertThat(running.get(20, TimeUnit.SECONDS).body()).isEqualTo("{\"kind\":\"finished\"}");
        assertThatCode(() -> stopping.get(20, TimeUnit.SECONDS)).doesNotThrowAnyException();
    }

    @Test
    void aRequestThatDoesNotEndDoesNotHoldTheServerForEver() throws Exception {
        SampleServer server = new SampleServer(ServerOptions.loopback(0).stopPatience(Duration.ofMillis(200)));
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> server.send(server.request("/api/v1/slow")));
        server.slow().awaitBegun();

        CompletableFuture.runAsync(server::close).get(30, TimeUnit.SECONDS);
        server.slow().letEnd();
        assertThat(running.handle((done, failed) -> true).get(20, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void withACertificateItSpeaksTls(@TempDir Path folder) throws Exception {
        Path keystore = folder.resolve("server.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        "only-for-this-test")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(keystore).exists();

        try (SampleServer server = new SampleServer(
                ServerOptions.loopback(0).host("0.0.0.0").tls(new ServerOptions.Tls(keystore, "only-for-this-test")))) {
            assertThat(server.server().address()).startsWith("https://");
            assertThat(Trusting.get("https://localhost:" + server.server().port() + "/health/live"))
                    .isEqualTo("{\"status\":\"UP\"}");
        }
        assertThatThrownBy(() ->
                        new SampleServer(ServerOptions.loopback(0).tls(new ServerOptions.Tls(keystore, "another"))))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("cannot be opened");
        Files.delete(keystore);
        assertThatThrownBy(() -> new SampleServer(
                        ServerOptions.loopback(0).tls(new ServerOptions.Tls(keystore, "only-for-this-test"))))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void optionsAreReadFromTheEnvironment() {
        ServerOptions options = ServerOptions.of(Settings.read(
                ServerOptions.settings(),
                Optional.empty(),
                Map.of("OCHAG_PORT", "0", "OCHAG_TRUSTED_PROXY", "10.0.0.1, 10.0.0.2", "OCHAG_DOCS", "no")));

        assertThat(options.port()).isZero();
        assertThat(options.trustedProxies()).containsExactlyInAnyOrder("10.0.0.1", "10.0.0.2");
        assertThat(options.docs()).isFalse();
        assertThat(options.host()).isEqualTo("127.0.0.1");
    }

    /** Returns once the server takes no more connections, answers them with 503, or has taken one at the last moment and answers it no more. */
    private static void awaitRefusal(SampleServer server) {
        while (true) {
            try {
                if (server.send(server.request("/health/live").timeout(Duration.ofSeconds(5)))
                                .statusCode()
                        == 503) {
                    return;
                }
            } catch (UncheckedIOException e) {
                return;
            }
            Thread.onSpinWait();
        }
    }
}
