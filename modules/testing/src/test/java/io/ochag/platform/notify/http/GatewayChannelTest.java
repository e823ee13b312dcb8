package io.ochag.platform.notify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.OchagException;
import io.ochag.platform.notify.Message;
import io.ochag.platform.notify.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real HTTP server on this machine. */
class GatewayChannelTest {
    private static final Message MESSAGE = new Message(
            "0190-key", ContactKind.PHONE, "+79275000071", "", "Ждём вас \"завтра\",\nв ёлочном зале ${to}\\");

    private final List<JsonNode> bodies = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private int status = 202;
    private boolean slow;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/messages", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (slow) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        bodies.add(new ObjectMapper().readTree(exchange.getRequestBody()));
        headers.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + exchange.getRequestHeaders().getFirst("Content-Type"));
        exchange.getResponseHeaders().add("Location", "/messages");
        byte[] body = "{\"ok\": true}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private GatewayChannel channel(Duration patience) {
        return new GatewayChannel(new GatewayOptions(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages"),
                ContactKind.PHONE,
                Optional.of("Bearer secret"),
                "{\"n\": \"${id}\", \"to\": [\"${to}\"], \"body\": {\"text\": \"${text}\"}}",
                patience));
    }

    @Test
    void theMessageArrivesAsItIs() {
        assertThat(channel(Duration.ofSeconds(10)).send(MESSAGE)).isEqualTo(new Outcome.Accepted());
        assertThat(headers).containsExactly("POST Bearer secret 0190-key application/json; charset=utf-8");
        assertThat(bodies).singleElement().satisfies(body -> {
            assertThat(body.get("n").asText()).isEqualTo("0190-key");
            assertThat(body.get("to").get(0).asText()).isEqualTo("+79275000071");
            assertThat(body.get("body").get("text").asText()).isEqualTo(MESSAGE.text());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "200, Accepted",
        "302, Refused",
        "400, Refused",
        "401, Refused",
        "404, Refused",
        "408, TryLater",
        "429, TryLater",
        "500, TryLater",
        "503, TryLater"
    })
    void theStatusDecides(int answered, String outcome) {
        status = answered;
        assertThat(channel(Duration.ofSeconds(10)).send(MESSAGE).getClass().getSimpleName())
                .isEqualTo(outcome);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void aGatewayThatIsSlowOrDownIsTriedLater() {
        slow = true;
        assertThat(channel(Duration.ofMillis(200)).send(MESSAGE)).isEqualTo(new Outcome.TryLater("timeout"));
        GatewayChannel channel = channel(Duration.ofSeconds(10));
        never.countDown();
        server.stop(0);
        assertThat(channel.send(MESSAGE)).isEqualTo(new Outcome.TryLater("connection"));
    }

    @Test
    void nothingLeavesTheMachineInTheClearAndNoBodyWithoutItsHoles() {
        assertThatThrownBy(() -> options("http://sms.example.org/", "${to} ${text}"))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("OCHAG_GATEWAY_URL");
        assertThatThrownBy(() -> options("https://sms.example.org/", "{\"to\": \"${to}\"}"))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("OCHAG_GATEWAY_BODY");
        assertThat(options("https://sms.example.org/", "${to} ${text}").toString())
                .doesNotContain("example");
    }

    private static GatewayOptions options(String url, String body) {
        return new GatewayOptions(URI.create(url), ContactKind.PHONE, Optional.empty(), body, Duration.ofSeconds(1));
    }
}
