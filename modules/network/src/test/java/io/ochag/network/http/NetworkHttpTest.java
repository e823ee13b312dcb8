package io.ochag.network.http;

import static io.ochag.network.NetworkFixture.worker;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.ochag.kernel.access.Actor;
import io.ochag.network.NetworkFixture;
import io.ochag.network.SmallRegion;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.OchagWeb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class NetworkHttpTest {
    private static final String ASSIGN = """
            {"staff": "%s", "place": "%s", "role": "%s", "during": {"from": "2026-11-23"}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final NetworkFixture network;
    private final Javalin javalin;
    private volatile Actor actor = worker("adm", "s1/administrator");

    NetworkHttpTest(TestDatabase database) {
        network = NetworkFixture.on(database, new NetworkHttpModule());
        javalin = Javalin.create(config -> OchagWeb.routes(network.ochag(), "/api/v1", request -> Optional.of(actor))
                .addTo(config.routes));
    }

    @BeforeAll
    void start() {
        network.loaded();
        javalin.start("127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        javalin.stop();
        network.close();
    }

    @Test
    void networksAndTerritoriesAreListedAsOfADay() throws Exception {
        assertThat(get("/networks").body()).contains("\"garmonia\"", "\"skp\"", "\"places\":2");
        assertThat(get("/territories?day=2024-12-31").body())
                .contains("18720000")
                .doesNotContain("18520000");
        assertThat(get("/territories?day=2025-01-01").body())
                .contains("\"oktmo\":\"18520000\"", "\"predecessor\":\"18720000\"", "\"confirmed\":false");
    }

    @Test
    void placesAreListedPageByPageAndShown() throws Exception {
        HttpResponse<String> first = get("/places?limit=1&network=garmonia");
        assertThat(first.body()).contains("Пункт № 1", "\"next\":\"" + SmallRegion.place("g1"));
        assertThat(get("/places?limit=1&network=garmonia&after=" + SmallRegion.place("g1"))
                        .body())
                .contains("Пункт № 2")
                .doesNotContain("\"next\"");
        assertThat(get("/places/" + SmallRegion.place("g1")).body())
                .contains("\"MONDAY\"", "\"18701000\"", "Кабинет психолога", "Новогодние дни");
        assertThat(get("/places/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void workersAreListedAndShownWithTheirPosts() throws Exception {
        assertThat(get("/staff?profile=lawyer").body()).contains("Мамедов").doesNotContain("Соловьёва");
        assertThat(get("/staff?role=head").body()).contains("Соловьёва").doesNotContain("Мамедов");
        assertThat(get("/staff/" + SmallRegion.staff("psy")).body())
                .contains("Соловьёва-Ким", "\"roleName\":\"Специалист\"", "\"version\":1");
    }

    @Test
    void aPostIsGivenAndEndedWithItsVersion() throws Exception {
        HttpResponse<String> given = post(
                "/assignments",
                ASSIGN.formatted(SmallRegion.staff("law"), SmallRegion.place("g1"), "specialist"),
                Optional.empty());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        String id = given.body().replaceAll(".*\"assignmentId\":\"([^\"]+)\".*", "$1");
        String end = "{\"to\": \"2026-12-01\"}";
        assertThat(post("/assignments/" + id + "/end", end, Optional.empty()).statusCode())
                .isEqualTo(428);
        assertThat(post("/assignments/" + id + "/end", end, Optional.of("\"7\""))
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> ended = post("/assignments/" + id + "/end", end, Optional.of("\"1\""));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(ended.headers().firstValue("ETag")).contains("\"2\"");
    }

    @Test
    void aWrongPostIsRefusedWithoutRepeatingWhatWasSent() throws Exception {
        HttpResponse<String> unknown = post(
                "/assignments",
                ASSIGN.formatted(SmallRegion.staff("law"), SmallRegion.place("g1"), "nobody-knows-this"),
                Optional.empty());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("/role").doesNotContain("nobody-knows-this");
        assertThat(post(
                                "/assignments",
                                ASSIGN.formatted(SmallRegion.staff("law"), SmallRegion.place("g1"), "Не Код"),
                                Optional.empty())
                        .body())
                .contains("role-code.format", "Код роли записан неверно.")
                .doesNotContain("Не Код");
        assertThat(get("/places?after=not-a-page").body()).contains("page.after");
    }

    @Test
    void whoMayNotIsForbidden() throws Exception {
        actor = worker("psy", "g1/specialist");
        try {
            for (String path : new String[] {"/networks", "/territories", "/places", "/staff"}) {
                assertThat(get(path).statusCode()).as(path).isEqualTo(403);
            }
        } finally {
            actor = worker("adm", "s1/administrator");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, Optional<String> version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        version.ifPresent(seen -> request.header("If-Match", seen));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + javalin.port() + "/api/v1" + path);
    }
}
