package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.web.sample.SampleApi;
import io.ochag.web.sample.SampleError;
import io.ochag.web.sample.SampleRoutes;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsTest {
    private static final String FAMILY = "0190a0a0-0000-7000-8000-000000000001";
    private static final Map<SampleError, Integer> STATUSES = Map.ofEntries(
            Map.entry(SampleError.MALFORMED, 400),
            Map.entry(SampleError.UNAUTHENTICATED, 401),
            Map.entry(SampleError.FORBIDDEN, 403),
            Map.entry(SampleError.NOT_FOUND, 404),
            Map.entry(SampleError.CONFLICT, 409),
            Map.entry(SampleError.QUOTA, 409),
            Map.entry(SampleError.STALE, 412),
            Map.entry(SampleError.INVALID, 422),
            Map.entry(SampleError.PRECONDITION_REQUIRED, 428),
            Map.entry(SampleError.RATE, 429),
            Map.entry(SampleError.UNAVAILABLE, 503));

    @SuppressWarnings("NullAway.Init")
    private SampleApi api;

    @BeforeAll
    void start() {
        api = new SampleApi(host -> {
            host.routes.get("/host", request -> {
                throw new IllegalStateException("host");
            });
            host.routes.exception(
                    Exception.class, (thrown, request) -> request.status(599).result("the host's own answer"));
            host.routes.error(404, "text/html", request -> request.result("the host's own 404"));
        });
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void whoIsNotSignedInGetsNothingButOpenRoutes() {
        HttpRequest.Builder stranger = HttpRequest.newBuilder(
                api.request("/api/v1/samples/" + FAMILY).build().uri());
        HttpResponse<String> answer = api.send(stranger);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("web.sign-in-required");
        HttpResponse<String> open = api.send(
                HttpRequest.newBuilder(api.request("/api/v1/samples/me").build().uri()));
        assertThat(open.body()).isEqualTo("{\"kind\":\"Anonymous by-role\"}");
    }

    @Test
    void theRequestMaySayItsPurpose() {
        assertThat(api.get("/samples/me", "X-Purpose", "complaint").body()).isEqualTo("{\"kind\":\"Staff complaint\"}");
        HttpResponse<String> wrong = api.get("/samples/me", "X-Purpose", "Ivanova Anna");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("web.header").doesNotContain("Ivanova");
    }

    @Test
    void aCommandDemandsAKey() {
        HttpRequest.Builder without = api.request("/api/v1/samples")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));

        HttpResponse<String> answer = api.send(without);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("web.idempotency-key-required");
        HttpResponse<String> tooLong = api.send(without.header("Idempotency-Key", "k".repeat(129)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).doesNotContain("kkk");
    }

    @Test
    void aChangeDemandsTheVersionSeen() {
        HttpRequest.Builder change = api.request("/api/v1/samples/" + FAMILY)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"));

        assertThat(api.send(change).statusCode()).isEqualTo(428);
        assertThat(api.send(change.copy().header("If-Match", "seven")).statusCode())
                .isEqualTo(400);
        HttpResponse<String> changed = api.send(change.copy().header("If-Match", "\"7\""));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"8\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ivanova", "%D0%98%D0%B2%D0%B0%D0%BD", "0190a0a0-0000-7000-8000-00000000000", "%00", "..%2f"})
    void aPathParameterThatIsNoIdIsRefusedWithoutRepeatingIt(String id) {
        HttpResponse<String> answer = api.get("/samples/" + id);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Ivanova", "Иван", id);
    }

    @Test
    void pathParametersAreNamedInTheRefusal() {
        assertThat(api.get("/samples/x").body())
                .contains("web.parameter", "{\"pointer\":\"/familyId\",\"code\":\"id.format\"");
    }

    @Test
    void queryParametersThatNobodyDeclaredAreRefused() {
        assertThat(api.get("/samples?network=garmonia").body()).contains("garmonia");
        for (String query : new String[] {
            "surname=Ivanova",
            "network=a&network=b",
            "network=%D0%98",
            "limit=0",
            "limit=101",
            "limit=x",
            "after=%20",
            "after=" + "a".repeat(513)
        }) {
            HttpResponse<String> answer = api.get("/samples?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Ivanova", "surname");
        }
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        assertThat(api.get("/samples?limit=2").body())
                .isEqualTo("{\"items\":[{\"number\":1},{\"number\":2}],\"next\":\"2\"}");
        assertThat(api.post("/samples/search", "{\"limit\": 2, \"after\": \"2\", \"text\": \"а\"}")
                        .body())
                .isEqualTo(
                        "{\"items\":[{\"number\":1,\"after\":\"2\"},{\"number\":2,\"after\":\"2\"}],\"next\":\"2\"}");
        assertThat(api.post("/samples/search", "{\"limit\": 101, \"after\": \"ы\", \"text\": 7}")
                        .body())
                .contains("/limit", "/text");
    }

    @ParameterizedTest
    @EnumSource(SampleError.class)
    void eachKindOfRefusalHasItsStatus(SampleError error) {
        HttpResponse<String> answer = api.post("/samples/fail", "{\"kind\": \"" + error + "\"}");

        assertThat(answer.statusCode()).isEqualTo(STATUSES.get(error));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + error.code() + "\"", "\"code\":\"" + error.code() + "\"", "Отказ");
        assertThat(answer.headers().firstValue("Retry-After").isPresent())
                .isEqualTo(error == SampleError.RATE || error == SampleError.UNAVAILABLE);
    }

    @Test
    void whatNobodyForesawTellsNothingButTheRequestsName() {
        HttpResponse<String> answer = api.post("/samples/fail", "{\"kind\": \"BUG\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body())
                .contains("\"instance\":\"urn:uuid:" + id + "\"", "\"requestId\":\"" + id + "\"")
                .doesNotContain(SampleRoutes.SECRET, "IllegalState");
    }

    @Test
    void aValueRefusedBehindTheHandlerIsAViolation() {
        HttpResponse<String> answer = api.post("/samples/fail", "{\"kind\": \"VALUE\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("{\"pointer\":\"\",\"code\":\"snils.checksum\"");
    }

    @Test
    void problemsSpeakRussianUnlessEnglishIsPreferred() {
        for (String russian : new String[] {"ru", "de, fr", "en;q=0.1, ru", "*", ";;;", "ru-RU,en"}) {
            assertThat(api.get("/samples/x", "Accept-Language", russian).body())
                    .as(russian)
                    .contains("Параметр адреса");
        }
        for (String english : new String[] {"en", "en-GB;q=0.8, ru;q=0.7", "de, en;q=0.3, ru;q=0.2"}) {
            HttpResponse<String> answer = api.get("/samples/x", "Accept-Language", english);
            assertThat(answer.body()).as(english).contains("A parameter of the URL");
            assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        }
    }

    @Test
    void theHostKeepsItsOwnHandlers() {
        HttpResponse<String> failed = api.send(api.request("/host"));
        assertThat(failed.statusCode()).isEqualTo(599);
        assertThat(failed.body()).isEqualTo("the host's own answer");
        assertThat(api.send(api.request("/nowhere").header("Accept", "text/html"))
                        .body())
                .isEqualTo("the host's own 404");
    }
}
