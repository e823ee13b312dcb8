package io.ochag.families.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family's life through HTTP alone: birth, separation with a child in both families, a slip of the pen, and who was there when. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FamilyLifeOverHttpTest {
    private TestServer server;
    private ApiClient client;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase database) {
        server = TestServer.start(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule()));
        point = server.ochag().ports().places().add("Пункт");
        Actor worker = Actors.worker();
        server.ochag().ports().grants().at(point, worker, FamiliesPermission.values());
        client = server.client(worker);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void fromBirthToSeparation() {
        String family = client.post(
                        "/families",
                        Map.of(
                                "placeId",
                                point.toString(),
                                "members",
                                List.of(member("MOTHER", "Вербина", "Анна"), member("FATHER", "Вербин", "Олег")),
                                "mainContact",
                                0))
                .expect(201)
                .json()
                .path("familyId")
                .asText();
        String mother = person(family, "2026-02-01", "MOTHER");

        JsonNode born = client.send(ApiRequest.post(
                                "/families/" + family + "/births",
                                Map.of("motherId", mother, "on", "2026-03-10", "newborns", List.of(Map.of(), Map.of())))
                        .ifMatch(1))
                .expect(201)
                .json();
        assertThat(born.path("children")).hasSize(2);
        assertThat(born.path("version").asLong()).isEqualTo(3);
        String first = born.path("children").get(0).asText();
        String second = born.path("children").get(1).asText();

        JsonNode split = client.send(ApiRequest.post(
                                "/families/" + family + "/split",
                                Map.of(
                                        "members",
                                        List.of(
                                                Map.of("personId", mother, "role", "MOTHER"),
                                                Map.of("personId", first, "role", "CHILD", "staysToo", true),
                                                Map.of("personId", second, "role", "CHILD")),
                                        "mainContact",
                                        0,
                                        "on",
                                        "2026-07-01",
                                        "ground",
                                        "DIVORCE"))
                        .ifMatch(3))
                .expect(201)
                .json();
        String other = split.path("created").asText();
        assertThat(persons(family, "2026-06-30")).hasSize(4).contains(mother, first, second);
        assertThat(persons(family, "2026-07-01")).hasSize(2).contains(first);
        assertThat(persons(other, "2026-07-01")).containsExactlyInAnyOrder(mother, first, second);
        assertThat(persons(other, "2026-06-30")).isEmpty();
        assertThat(client.get("/families/" + other)
                        .expect(200)
                        .json()
                        .path("mainContact")
                        .asText())
                .isEqualTo(mother);

        JsonNode stays = history(other).path("stays");
        String wrong = StreamSupport.stream(stays.spliterator(), false)
                .filter(stay -> stay.path("person").asText().equals(second))
                .findFirst()
                .orElseThrow()
                .path("membership")
                .asText();
        client.send(ApiRequest.post(
                                "/families/" + other + "/members/correct",
                                Map.of("membershipId", wrong, "reason", "NEVER_SO"))
                        .ifMatch(1))
                .expect(200);
        assertThat(persons(other, "2026-07-01")).doesNotContain(second);
        assertThat(history(other).path("changes"))
                .anySatisfy(change -> assertThat(change.path("kind").asText()).isEqualTo("VOIDED"));

        client.send(ApiRequest.post(
                                "/families/" + family + "/members/end", Map.of("personId", mother, "on", "2026-08-01"))
                        .ifMatch(4))
                .expect(409, "families.not-member");
        client.send(ApiRequest.post(
                                "/families/" + family + "/members/end", Map.of("personId", first, "on", "2026-08-01"))
                        .ifMatch(3))
                .expect(412, "version.stale");
    }

    private static Map<String, Object> member(String role, String surname, String given) {
        return Map.of(
                "role",
                role,
                "from",
                "2026-02-01",
                "person",
                Map.of("name", Map.of("surname", surname, "given", given)));
    }

    private JsonNode members(String family, String day) {
        return client.get("/families/" + family + "/members?on=" + day)
                .expect(200)
                .json()
                .path("members");
    }

    private List<String> persons(String family, String day) {
        return StreamSupport.stream(members(family, day).spliterator(), false)
                .map(member -> member.path("person").asText())
                .toList();
    }

    private String person(String family, String day, String role) {
        return StreamSupport.stream(members(family, day).spliterator(), false)
                .filter(member -> member.path("role").asText().equals(role))
                .findFirst()
                .orElseThrow()
                .path("person")
                .asText();
    }

    private JsonNode history(String family) {
        return client.get("/families/" + family + "/history").expect(200).json();
    }
}
