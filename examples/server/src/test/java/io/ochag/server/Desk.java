package io.ochag.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import java.util.List;
import java.util.Map;

/** A specialist at work: signed in at the place where they register families. */
record Desk(ApiClient client, String place) {
    private static final Map<String, Object> UNSURE = Map.of("answer", "UNSURE");

    static Desk open(ServerProcess server, String password) {
        ApiClient client = server.client();
        JsonNode session = client.signIn("specialist", password).expect(200).json();
        String post = session.path("post").asText();
        for (JsonNode held : session.path("posts")) {
            if (held.path("post").asText().equals(post)) {
                return new Desk(client, held.path("place").asText());
            }
        }
        throw new AssertionError("the demo specialist has no post to work in");
    }

    /** A mother with a phone and a child, both of this surname; all of them look much alike. */
    Answer register(String surname) {
        Map<String, Object> mother = Map.of(
                "name", Map.of("surname", surname, "given", "Анна", "noPatronymic", true),
                "phones", List.of(Map.of("number", "+78442000000")));
        Map<String, Object> child = Map.of("name", Map.of("surname", surname, "given", "Лев"));
        return client.post(
                "/families",
                Map.of(
                        "placeId",
                        place,
                        "members",
                        List.of(
                                Map.of("role", "MOTHER", "person", mother, "match", UNSURE),
                                Map.of("role", "CHILD", "person", child, "match", UNSURE))));
    }

    Answer card(String family) {
        return client.get("/families/" + family);
    }

    /** The families of the persons with this surname. */
    List<String> find(String surname) {
        JsonNode found = client.post("/people/search", Map.of("surname", surname))
                .expect(200)
                .json();
        return found.path("items").findValuesAsText("family");
    }
}
