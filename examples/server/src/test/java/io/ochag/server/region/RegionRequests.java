package io.ochag.server.region;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.RoleCode;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import io.ochag.testing.matrix.WebRequests;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Good requests to every route of the whole server. A new route that has none here fails the matrix. */
final class RegionRequests {
    private final TestServer server;
    private final Volgograd volgograd;
    private final Deque<StaffId> withoutAccount;
    private final StaffId assigned;
    private int posts;

    /** @param taken who signs in by themselves */
    RegionRequests(TestServer server, Volgograd volgograd, Set<StaffId> taken) {
        this.server = server;
        this.volgograd = volgograd;
        this.withoutAccount = new ArrayDeque<>(volgograd.workers(Optional.empty(), Optional.empty()));
        withoutAccount.removeAll(taken);
        this.assigned = withoutAccount.removeLast();
    }

    RouteRequests all() {
        return families().addAll(network()).addAll(WebRequests.of(server, this::nextWorker));
    }

    private RouteRequests families() {
        return new RouteRequests()
                .add(
                        "POST /families",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                "/families", Map.of("placeId", place.toString(), "members", List.of(member()))))
                .add(
                        "GET /families/{familyId}",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.get("/families/" + volgograd.familyAt(place)))
                .add(
                        "POST /families/{familyId}/members",
                        Demand.ABOUT_PEOPLE,
                        place -> ApiRequest.post(
                                        "/families/" + volgograd.familyAt(place) + "/members",
                                        Map.of("member", member()))
                                .ifMatch(1))
                .add(
                        "POST /people",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post("/people", Map.of("placeId", place.toString(), "person", person())))
                .add("POST /people/search", place -> ApiRequest.post("/people/search", Map.of("surname", "ракит")));
    }

    private RouteRequests network() {
        return new RouteRequests()
                .add("GET /networks", place -> ApiRequest.get("/networks"))
                .add("GET /territories", place -> ApiRequest.get("/territories"))
                .add("GET /places", place -> ApiRequest.get("/places?limit=3"))
                .add("GET /places/{placeId}", place -> ApiRequest.get("/places/" + place))
                .add("GET /staff", place -> ApiRequest.get("/staff?limit=3"))
                .add("GET /staff/{staffId}", Demand.ABOUT_PEOPLE, place -> ApiRequest.get("/staff/" + workerAt(place)))
                .add("POST /assignments", Demand.AT_PLACE, place -> ApiRequest.post("/assignments", post(place)))
                .add(
                        "POST /assignments/{assignmentId}/end",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post("/assignments/" + given(place) + "/end", Map.of("to", "2099-12-31"))
                                .ifMatch(1));
    }

    private Actor.Staff nextWorker() {
        StaffId worker = withoutAccount.removeFirst();
        return new Actor.Staff(
                worker,
                server.ochag()
                        .get(StaffDirectory.class)
                        .posts(worker, TestOchag.USUAL_DAY)
                        .get(0)
                        .id());
    }

    private StaffId workerAt(PlaceId place) {
        return volgograd.workers(Optional.empty(), Optional.of(place)).get(0);
    }

    private Map<String, Object> post(PlaceId place) {
        DateRange during = days();
        return Map.of(
                "staff", assigned.toString(),
                "place", place.toString(),
                "role", "registrar",
                "territories", List.of(),
                "during", Map.of("from", during.from().toString(), "to", String.valueOf(during.to())));
    }

    private AssignmentId given(PlaceId place) {
        return server.ochag()
                .get(Assignments.class)
                .assign(
                        Actors.system(),
                        new Assignments.Assign(assigned, place, new RoleCode("registrar"), Set.of(), days()));
    }

    /** Each post that is given takes days of its own: the same worker cannot hold it twice. */
    private DateRange days() {
        LocalDate from = LocalDate.of(2100, 1, 1).plusDays(2L * posts++);
        return new DateRange(from, from.plusDays(2));
    }

    private static Map<String, Object> member() {
        return Map.of("role", "CHILD", "person", person());
    }

    private static Map<String, Object> person() {
        return Map.of("name", Map.of("surname", "Ракитина", "given", "Ева"));
    }
}
