package io.ochag.families.http;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.families.FamiliesModule;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dialogue about a person who may be registered already, as a client has it. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DuplicatesOverHttpTest {
    private final Actor worker = Actors.worker();
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
        server.ochag().ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, REVIEW);
        client = server.client(worker);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aLikelyMatchIsShownAndAnsweredInEachOfThreeWays() {
        String known = register("Журавлёва", "Наталья", "1991-05-04", Map.of())
                .expect(201)
                .json()
                .path("personId")
                .asText();

        Answer asked = register("Журавлева", "Наташа", "1991-05-04", Map.of()).expect(409);
        assertThat(asked.code()).isEqualTo("families.likely-match");
        JsonNode violation = asked.json().path("violations").path(0);
        assertThat(violation.path("pointer").asText()).isEqualTo("/person");
        assertThat(violation.path("about").asText()).isEqualTo(known);
        assertThat(asked.text()).doesNotContain("Журавл", "Ната", "1991");

        JsonNode match = client.post("/people/matches", Map.of("person", person("Журавлева", "Наташа", "1991-05-04")))
                .expect(200)
                .json()
                .path("matches")
                .path(0);
        assertThat(match.path("person").path("person").asText()).isEqualTo(known);
        assertThat(match.path("outcome").asText()).isEqualTo("LIKELY");
        assertThat(match.path("reasons").findValuesAsText("text"))
                .containsExactly("Та же фамилия", "Имя в другой форме", "Та же дата рождения");

        // this one
        client.post(
                        "/families",
                        Map.of(
                                "placeId",
                                point.toString(),
                                "members",
                                List.of(Map.of("role", "MOTHER", "personId", known))))
                .expect(201);
        // another one
        String other = register(
                        "Журавлева",
                        "Наташа",
                        "1991-05-04",
                        Map.of("match", Map.of("answer", "ANOTHER", "than", List.of(known))))
                .expect(201)
                .json()
                .path("personId")
                .asText();
        // unsure: of two now
        String unsure = register("Журавлева", "Наталия", "1991-05-04", Map.of("match", Map.of("answer", "UNSURE")))
                .expect(201)
                .json()
                .path("personId")
                .asText();
        JsonNode pairs = client.get("/people/suspected").expect(200).json().path("items");
        assertThat(pairs)
                .hasSize(2)
                .allSatisfy(pair -> assertThat(
                                pair.path("registered").path("person").asText())
                        .isEqualTo(unsure));
        assertThat(List.of(
                        pairs.path(0).path("known").path("person").asText(),
                        pairs.path(1).path("known").path("person").asText()))
                .containsExactlyInAnyOrder(known, other);

        decide(pairs.path(0), "SAME", 1).expect(200);
        decide(pairs.path(1), "DIFFERENT", 2).expect(412);
        decide(pairs.path(1), "DIFFERENT", 1).expect(200);
        assertThat(client.get("/people/suspected").json().path("items")).isEmpty();
    }

    @Test
    void anAnswerThatNamesNobodyIsRefused() {
        Answer refused = register("Синицын", "Лев", "2020-05-04", Map.of("match", Map.of("answer", "ANOTHER")))
                .expect(422);
        assertThat(refused.json().path("violations").path(0).path("code").asText())
                .isEqualTo("families.match-than");
    }

    @Test
    void oneLineOfTextFindsThePerson() {
        register("Перепёлкина", "Александра", "1980-01-02", Map.of()).expect(201);
        for (String text : List.of("перепел", "саша перепелкина", "Perepelkina Aleksandra", "пирипелкина")) {
            JsonNode found = client.post("/people/search", Map.of("text", text))
                    .expect(200)
                    .json()
                    .path("items");
            assertThat(found.path(0).path("name").path("surname").asText())
                    .as(text)
                    .isEqualTo("Перепёлкина");
        }
    }

    private Answer decide(JsonNode pair, String verdict, long version) {
        return client.send(ApiRequest.post(
                        "/people/suspected/" + pair.path("suspicion").asText() + "/verdict", Map.of("verdict", verdict))
                .ifMatch(version));
    }

    private Answer register(String surname, String given, String born, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("placeId", point.toString());
        body.put("person", person(surname, given, born));
        return client.post("/people", body);
    }

    private static Map<String, Object> person(String surname, String given, String born) {
        return Map.of(
                "name",
                Map.of("surname", surname, "given", given),
                "birth",
                Map.of("date", born, "precision", "EXACT"));
    }
}
