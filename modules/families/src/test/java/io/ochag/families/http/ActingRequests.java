package io.ochag.families.http;

import io.ochag.families.Capacities;
import io.ochag.families.CapacityKind;
import io.ochag.families.ParentConflictId;
import io.ochag.families.PersonFixture;
import io.ochag.families.Recorded;
import io.ochag.families.RepresentationId;
import io.ochag.families.StateCapacity;
import io.ochag.families.StateConflict;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Good requests about who acts for whom. They name nobody whom the caller would have to find first. */
final class ActingRequests {
    private final Supplier<TestOchag> ochag;

    private ActingRequests(Supplier<TestOchag> ochag) {
        this.ochag = ochag;
    }

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        ActingRequests requests = new ActingRequests(ochag);
        return requests.representation().addAll(requests.capacity());
    }

    private RouteRequests representation() {
        return new RouteRequests()
                .add(
                        "GET /people/{personId}/acting",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/people/" + at(place).adult() + "/acting"))
                .add("POST /people/{personId}/may-act", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = at(place).adult();
                    return ApiRequest.post(
                            "/people/" + person + "/may-act",
                            Map.of("adultId", person.toString(), "act", "BOOKING", "day", "2026-11-24"));
                })
                .add(
                        "POST /people/{personId}/representatives",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/people/" + at(place).child() + "/representatives", institution())
                                .ifMatch(1))
                .add(
                        "POST /representations/{representationId}/limit",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/representations/" + parent(place) + "/limit", decision())
                                .ifMatch(2))
                .add(
                        "POST /representations/{representationId}/deprive",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post("/representations/" + parent(place) + "/deprive", decision())
                                .ifMatch(2))
                .add(
                        "POST /representations/{representationId}/end",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/representations/" + parent(place) + "/end",
                                        Map.of("from", "2026-11-01", "reason", "RELEASED"))
                                .ifMatch(2))
                .add(
                        "POST /representations/{representationId}/correct",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/representations/" + parent(place) + "/correct",
                                        Map.of("reason", "WRONG_PERSON", "instead", institution()))
                                .ifMatch(2))
                .add("GET /guardians-needed", place -> ApiRequest.get("/guardians-needed?limit=3"));
    }

    private RouteRequests capacity() {
        return new RouteRequests()
                .add(
                        "POST /people/{personId}/capacity",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/" + at(place).teenager() + "/capacity",
                                        Map.of("kind", "MARRIAGE", "paper", paper(), "from", "2026-11-01"))
                                .ifMatch(1))
                .add("POST /people/{personId}/capacity/{capacityId}/withdraw", Demand.ABOUT_PEOPLE, place -> {
                    PersonId person = at(place).teenager();
                    return ApiRequest.post(
                                    "/people/" + person + "/capacity/" + married(person) + "/withdraw",
                                    Map.of("reason", "TYPING_ERROR"))
                            .ifMatch(2);
                })
                .add(
                        "POST /people/{personId}/parent-conflicts",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/people/" + at(place).child() + "/parent-conflicts",
                                        Map.of("order", paper(), "from", "2026-11-01"))
                                .ifMatch(1))
                .add("POST /people/{personId}/parent-conflicts/{conflictId}/end", Demand.ABOUT_PEOPLE, place -> {
                    PersonId child = at(place).child();
                    return ApiRequest.post(
                                    "/people/" + child + "/parent-conflicts/" + conflict(child) + "/end",
                                    Map.of("from", "2026-11-20"))
                            .ifMatch(2);
                });
    }

    private PersonFixture at(PlaceId place) {
        return new PersonFixture(ochag.get(), place);
    }

    private RepresentationId parent(PlaceId place) {
        PersonFixture people = at(place);
        return people.parent(people.adult(), people.child());
    }

    private Object married(PersonId person) {
        return ochag.get()
                .get(Capacities.class)
                .state(
                        Actors.system(),
                        new StateCapacity(
                                person,
                                1,
                                CapacityKind.MARRIAGE,
                                PersonFixture.paper(),
                                DateRange.since(PersonFixture.TODAY),
                                Recorded.LIVE));
    }

    private ParentConflictId conflict(PersonId child) {
        return ochag.get()
                .get(Capacities.class)
                .stateConflict(
                        Actors.system(),
                        new StateConflict(
                                child,
                                1,
                                Optional.empty(),
                                PersonFixture.paper(),
                                DateRange.since(PersonFixture.LONG_AGO),
                                Recorded.LIVE));
    }

    private static Map<String, Object> institution() {
        return Map.of(
                "bodyId",
                UUID.randomUUID().toString(),
                "ground",
                "institution",
                "acts",
                List.of("BOOKING"),
                "paper",
                paper(),
                "from",
                "2026-11-01");
    }

    private static Map<String, Object> decision() {
        return Map.of("from", "2026-11-02", "decision", paper());
    }

    static Map<String, Object> paper() {
        return Map.of("title", "Решение суда", "number", "2-1/2026", "issued", "2026-10-01");
    }
}
