package io.ochag.families.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.documents.DocumentsModule;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.WebModule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over HTTP alone: a mother asks what is held about her and who looked; years later nothing tells any more who she was. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RightsOverHttpTest {
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor.Staff worker = Actors.worker();
    private final Actor.Staff security = Actors.worker();
    private TestServer server;
    private PlaceId point;
    private ApiClient client;

    @BeforeAll
    void start(TestDatabase database) {
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule())
                .install(new DocumentsModule())
                .install(new WebModule()));
        point = server.ochag().ports().places().add("Пункт на Набережной");
        server.ochag()
                .ports()
                .grants()
                .everywhere(worker, FamiliesPermission.values())
                .everywhere(security, AuditPermission.READ);
        post(worker);
        post(security);
        client = server.client(worker);
    }

    private void post(Actor.Staff somebody) {
        server.ochag().ports().staff().add(somebody.staff(), "Лугова А. И.");
        server.ochag()
                .ports()
                .staff()
                .post(
                        new Post(somebody.post(), somebody.staff(), point, "Пункт на Набережной", "role", "Роль"),
                        DateRange.since(LocalDate.of(2020, 1, 1)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aMotherIsToldWhatIsHeldAndYearsLaterIsForgotten() {
        String family = client.post(
                        "/families",
                        Map.of(
                                "placeId",
                                point.toString(),
                                "members",
                                List.of(Map.of(
                                        "role",
                                        "MOTHER",
                                        "ground",
                                        "AS_TOLD",
                                        "person",
                                        Map.of(
                                                "name",
                                                Map.of("surname", "Ветлугина", "given", "Раиса", "noPatronymic", true),
                                                "birth",
                                                Map.of("date", "1992-10-11", "precision", "EXACT"),
                                                "sex",
                                                "FEMALE"))),
                                "mainContact",
                                0))
                .expect(201)
                .json()
                .path("familyId")
                .asText();
        String mother = client.get("/families/" + family)
                .expect(200)
                .json()
                .path("mainContact")
                .asText();

        String order = client.post("/people/" + mother + "/subject-access", Map.of("askedBy", mother))
                .expect(201)
                .json()
                .path("orderId")
                .asText();
        assertThat(client.get("/subject-access/" + order)
                        .expect(200)
                        .json()
                        .path("lastDay")
                        .asText())
                .isEqualTo("2026-12-07");
        JsonNode data =
                client.get("/subject-access/" + order + "/data").expect(200).json();
        assertThat(data.findValuesAsText("value"))
                .contains("Ветлугина Раиса", "11.10.1992")
                .anyMatch(value -> value.startsWith("Пункт на Набережной: service ("));
        assertThat(client.get("/subject-access/" + order + "/table").expect(200).text())
                .contains("Ветлугина Раиса", "передано заявителю");
        assertThat(client.get("/subject-access/" + order + "/paper").expect(200).mediaType())
                .isEqualTo("application/pdf");
        client.send(ApiRequest.post(
                                "/subject-access/" + order + "/answer",
                                Map.of("way", "HANDED_OVER", "on", "2026-11-23"))
                        .ifMatch(1))
                .expect(204);
        assertThat(server.client(security)
                        .post("/audit/search", Map.of("persons", List.of(mother)))
                        .expect(200)
                        .json()
                        .findValuesAsText("operation"))
                .contains("families.subject-access", "families.subject-access.export", "families.card");

        sixYearsLater();
        sweep("families.retention-walk");
        JsonNode due = client.get("/falling-due").expect(200).json().path("items");
        assertThat(due.findValuesAsText("person")).contains(mother);
        String day = clock.today().plusDays(7).toString();
        Map<String, Object> plan = Map.of("persons", List.of(mother), "ground", "TERM", "on", day);
        client.post("/retirements", plan).expect(201);
        String retirement = client.get("/retirements")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("retirement")
                .asText();
        client.send(ApiRequest.post("/retirements/" + retirement + "/stop").ifMatch(1))
                .expect(204);
        String hold = client.post("/people/" + mother + "/holds", Map.of("ground", "court-case"))
                .expect(201)
                .json()
                .path("holdId")
                .asText();
        client.post("/retirements", plan).expect(409, "families.not-due");
        client.post("/holds/" + hold + "/lift", Map.of()).expect(204);
        sixYearsLater();
        client.post(
                        "/retirements",
                        Map.of(
                                "persons",
                                List.of(mother),
                                "ground",
                                "TERM",
                                "on",
                                clock.today().plusDays(7).toString()))
                .expect(201);
        later(Duration.ofDays(7));
        sweep("families.retire");
        JsonNode card = client.get("/families/" + family).expect(200).json();
        assertThat(card.toString()).doesNotContain("Ветлугина", "1992-10-11");
        assertThat(card.path("members")).hasSize(1);
        assertThat(client.post("/people/search", Map.of("surname", "Ветлугина"))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    private void sixYearsLater() {
        later(Duration.ofDays(6 * 366));
    }

    /** Whoever was signed in is not any more. */
    private void later(Duration passed) {
        clock.advance(passed);
        client = server.client(worker);
    }

    private void sweep(String name) {
        server.ochag().get(Sweeps.class).run(name);
    }
}
