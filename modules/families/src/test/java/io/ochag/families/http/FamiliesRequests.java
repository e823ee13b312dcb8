package io.ochag.families.http;

import io.ochag.families.Families;
import io.ochag.families.FamilyFixture;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Good requests to every route of families. */
final class FamiliesRequests {
    /** The same person is registered over and over. */
    private static final Map<String, Object> UNSURE = Map.of("answer", "UNSURE");

    private FamiliesRequests() {}

    /** @param families asked when a request is made */
    static RouteRequests of(Supplier<Families> families) {
        return new RouteRequests()
                .add("POST /families", Demand.AT_PLACE, place -> ApiRequest.post("/families", family(place)))
                .add(
                        "GET /families/{familyId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + familyAt(place, families)))
                .add(
                        "POST /families/{familyId}/members",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/families/" + familyAt(place, families) + "/members",
                                        Map.of("member", member("CHILD")))
                                .ifMatch(1))
                .add(
                        "POST /people",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                "/people", Map.of("placeId", place.toString(), "person", person(), "match", UNSURE)))
                .add(
                        "POST /people/search",
                        Demand.ANYWHERE,
                        place -> ApiRequest.post("/people/search", Map.of("surname", "Рябинин", "limit", 5)));
    }

    private static FamilyId familyAt(PlaceId place, Supplier<Families> families) {
        return families.get()
                .register(
                        Actors.system(),
                        FamilyFixture.at(place)
                                .mother(FamilyFixture.newSurname(), "Анна")
                                .command());
    }

    private static Map<String, Object> family(PlaceId place) {
        return Map.of("placeId", place.toString(), "members", List.of(member("MOTHER")), "mainContact", 0);
    }

    private static Map<String, Object> member(String role) {
        return Map.of("role", role, "ground", "AS_TOLD", "from", "2026-11-01", "person", person(), "match", UNSURE);
    }

    private static Map<String, Object> person() {
        return Map.of(
                "name",
                Map.of("surname", FamilyFixture.newSurname(), "given", "Алёна", "noPatronymic", true),
                "birth",
                Map.of("date", "1996-02-29", "precision", "EXACT"),
                "sex",
                "FEMALE",
                "phones",
                List.of(Map.of("number", "8 (844) 200-00-00", "preferred", true)));
    }
}
