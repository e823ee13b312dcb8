package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.web.sample.MemorySessions;
import io.ochag.web.sample.SampleRoutes;
import io.ochag.web.sample.SampleServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {
    private static final String FAMILY = "/api/v1/samples/0190a0a0-0000-7000-8000-000000000001";
    private static final String[] ON_EVERY_ANSWER = {
        "content-security-policy: default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options: nosniff",
        "x-frame-options: DENY",
        "referrer-policy: no-referrer",
        "cache-control: no-store",
        "x-request-id: "
    };

    @SuppressWarnings("NullAway.Init")
    private SampleServer server;

    @BeforeAll
    void start() {
        server = new SampleServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpRequest.Builder atWork(String path) {
        return server.request(path).header("Cookie", "__Host-ochag=" + MemorySessions.AT_WORK);
    }

    private HttpRequest.Builder search(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
    }

    @Test
    void theSessionsPostActs() {
        assertThat(server.send(atWork(FAMILY)).statusCode()).isEqualTo(200);
        assertThat(server.send(server.request(FAMILY)).statusCode()).isEqualTo(401);
        assertThat(server.send(server.request(FAMILY).header("Cookie", "__Host-ochag=" + "C".repeat(43)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoHasNotChosenAPostIsToldSo() {
        HttpRequest.Builder undecided =
                server.request(FAMILY).header("Cookie", "__Host-ochag=" + MemorySessions.UNDECIDED);

        HttpResponse<String> answer = server.send(undecided);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("web.post-not-chosen");
        assertThat(server.send(server.request("/api/v1/samples/me")
                                .header("Cookie", "__Host-ochag=" + MemorySessions.UNDECIDED))
                        .body())
                .contains("Anonymous");
    }

    @Test
    void nothingIsChangedWithoutTheSessionsKey() {
        HttpResponse<String> without = server.send(search(atWork("/api/v1/samples/search")));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("web.csrf");
        assertThat(server.send(search(atWork("/api/v1/samples/search").header("X-CSRF-Token", "csrf-of-b")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(search(atWork("/api/v1/samples/search").header("X-CSRF-Token", "csrf-of-a")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.send(search(server.request("/api/v1/samples/fail").header("Sec-Fetch-Site", "cross-site")))
                        .body())
                .contains("web.csrf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /Ivanova HTTP/1.1",
                "GET /api/v1/Ivanova HTTP/1.1",
                "DELETE /api/v1/samples HTTP/1.1",
                "GET /bug HTTP/1.1",
                "GET /api/v1/samples/%zzIvanova HTTP/1.1",
                "GET /%00Ivanova HTTP/1.1",
                "GET /%c0%afIvanova HTTP/1.1",
                "GET /a/..;/Ivanova HTTP/1.1",
                "GET /api/v1/samples?network=%zzIvanova HTTP/1.1",
                "GET /api/v1/samples?Ivanova=%ff HTTP/1.1",
                "GET http://[Ivanova/ HTTP/1.1",
                "IVANOVA / HTTP/1.1",
                "GET / HTTP/7.Ivanova",
                "Ivanova",
                "GET /health/live HTTP/1.1\r\nIvanova",
                "GET /health/live HTTP/1.1\r\nContent-Length: Ivanova",
                "GET /api/v1/samples HTTP/1.1\r\nX-Ivanova: \u0000\u0007Ivanova",
                "POST /api/v1/samples/fail HTTP/1.1\r\nTransfer-Encoding: Ivanova",
                "POST /api/v1/samples/fail HTTP/1.1\r\nContent-Type: text/Ivanova\r\nContent-Length: 0",
                "POST /api/v1/samples/fail HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nIvanova",
                "POST /api/v1/samples/fail HTTP/1.1\r\nContent-Type: application/json\r\nContent-Encoding: Ivanova\r\nContent-Length: 0",
                "GET /api/v1/samples HTTP/1.1\r\nCookie: a=\"Ivanova; __Host-ochag=\\",
                "GET /api/v1/samples HTTP/1.1\r\nAccept-Language: Ivanova;q=Ivanova",
                "GET /api/v1/samples HTTP/1.1\r\nX-Purpose: Ivanova",
                "GET /metrics/Ivanova HTTP/1.1",
                "GET /docs/Ivanova HTTP/1.1",
                "GET /docs/../../Ivanova HTTP/1.1"
            })
    void everyRefusalIsAProblemThatRepeatsNothing(String request) {
        String answer = server.raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(head).startsWith(request.contains("/bug") ? "http/1.1 500" : "http/1.1 4");
        assertThat(head).contains("content-type: application/problem+json");
        for (String header : ON_EVERY_ANSWER) {
            assertThat(head).contains(header.toLowerCase(Locale.ROOT));
        }
        assertThat(answer).doesNotContainIgnoringCase("ivanova").doesNotContain(SampleRoutes.SECRET, "Jetty", "jetty");
    }

    @Test
    void aBodyThatEndsTooEarlyIsNoFaultOfOurs() {
        String answer =
                server.rawHalf("POST /api/v1/samples/fail HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{\"kind\": \"Ivanova");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Ivanova");
    }

    @Test
    void headersThatAreTooLargeAreRefused() {
        String answer =
                server.raw("GET /health/live HTTP/1.1\r\nHost: a\r\nX-Long: " + "я".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431").contains("web.headers-too-large");
    }

    @Test
    void aMethodThatAPathDoesNotTakeIsToldWithThoseItTakes() {
        HttpResponse<String> answer =
                server.send(server.request("/api/v1/samples").method("PATCH", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow().split(", "))
                .contains("GET", "POST");
    }

    @Test
    void goodAnswersCarryTheHeadersTooAndNothingAboutTheServer() {
        for (String path : new String[] {FAMILY, "/health/live", "/metrics", "/openapi.json"}) {
            HttpResponse<String> answer = server.send(atWork(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            String head = answer.headers().map().toString().toLowerCase(Locale.ROOT);
            assertThat(head).contains("nosniff", "frame-ancestors 'none'", "no-store", "no-referrer");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void pagesOfTheApiAskNobodyElse() {
        HttpResponse<String> page = server.send(server.request("/docs"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http://", "https://", "<script>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        for (String file : new String[] {"start.js", "swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"}) {
            assertThat(server.send(server.request("/docs/" + file)).statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    @Test
    void longAnswersAreCompressed() {
        HttpResponse<String> answer =
                server.send(server.request("/openapi.json").header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void readinessAsksTheDatabaseAndLifeDoesNot() {
        assertThat(server.send(server.request("/health/live")).statusCode()).isEqualTo(200);
        HttpResponse<String> ready = server.send(server.request("/health/ready"));
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void figuresNameRoutesByTheirTemplates() {
        server.send(atWork(FAMILY));
        server.send(server.request("/nowhere/Ivanova"));

        assertThat(server.send(server.request("/metrics")).body())
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/samples/{familyId}\",status=\"200\"}")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("Ivanova", "0190a0a0");
    }
}
