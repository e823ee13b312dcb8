package io.ochag.network.http;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Good requests to every route of network, about the places g1 and g2 of the small region. */
final class NetworkRequests {
    /** Each post that is given takes days of its own: the same worker cannot hold it twice. */
    private static final AtomicInteger DAYS_TAKEN = new AtomicInteger();

    private NetworkRequests() {}

    /** The small region with a worker at each of the two places who has no other post. */
    static final String TEXT = SmallRegion.TEXT + """
              - {code: only-g1, surname: Полянский, given: Лев, posts: [{place: g1, role: guest}]}
              - {code: only-g2, surname: Берегова, given: Анна, posts: [{place: g2, role: guest}]}
            """;

    /** What a checklist of the test answers for. */
    static final String MATTERS = "test.matters";

    /** @param ochag asked when a request is made */
    static RouteRequests of(Supplier<TestOchag> ochag) {
        Supplier<Assignments> assignments = () -> ochag.get().get(Assignments.class);
        return posts(assignments)
                .addAll(deputies(ochag))
                .addAll(leavings(ochag))
                .addAll(history())
                .addAll(profile());
    }

    private static RouteRequests history() {
        return new RouteRequests()
                .add(
                        "GET /networks/{networkCode}/structure",
                        place -> ApiRequest.get("/networks/garmonia/structure?day=2025-01-01"))
                .add("GET /places/{placeId}/changes", place -> ApiRequest.get("/places/" + place + "/changes?limit=1"))
                .add(
                        "GET /places/{placeId}/staffing",
                        Demand.AT_PLACE,
                        place -> ApiRequest.get("/places/" + place + "/staffing?limit=1"));
    }

    private static RouteRequests profile() {
        Map<String, Object> body = Map.of("files", List.of(Map.of("name", "region.yaml", "text", TEXT)));
        return new RouteRequests()
                .add(
                        "POST /region-profile/preview",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post("/region-profile/preview", body))
                .add("POST /region-profile", Demand.WHOLE_REGION, place -> ApiRequest.post("/region-profile", body));
    }

    private static RouteRequests deputies(Supplier<TestOchag> ochag) {
        return new RouteRequests()
                .add("GET /deputies", place -> ApiRequest.get("/deputies?place=" + place + "&limit=1"))
                .add("POST /deputies", Demand.AT_PLACE, place -> {
                    DateRange during = days();
                    return ApiRequest.post(
                            "/deputies",
                            Map.of(
                                    "post", postAt(place).toString(),
                                    "deputy", SmallRegion.staff("adm").toString(),
                                    "during",
                                            Map.of(
                                                    "from",
                                                    during.from().toString(),
                                                    "to",
                                                    String.valueOf(during.to()))));
                })
                .add("POST /deputies/{deputyId}/revoke", Demand.AT_PLACE, place -> {
                    DateRange during = days();
                    DeputyId deputy = ochag.get()
                            .get(Deputies.class)
                            .appoint(
                                    Actors.system(),
                                    new Deputies.Appoint(postAt(place), SmallRegion.staff("adm"), during));
                    return ApiRequest.post(
                                    "/deputies/" + deputy + "/revoke",
                                    Map.of("from", during.from().plusDays(1).toString()))
                            .ifMatch(1);
                });
    }

    private static RouteRequests leavings(Supplier<TestOchag> ochag) {
        return new RouteRequests()
                .add("GET /leavings", place -> ApiRequest.get("/leavings?state=PLANNED&limit=1"))
                .add(
                        "GET /staff/{staffId}/open-matters",
                        Demand.AT_PLACE,
                        place -> ApiRequest.get("/staff/" + onlyAt(place) + "/open-matters?lastDay=2099-12-31"))
                .add(
                        "POST /staff/{staffId}/hand-over",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                "/staff/" + onlyAt(place) + "/hand-over",
                                Map.of(
                                        "code",
                                        MATTERS,
                                        "successor",
                                        SmallRegion.staff("psy").toString(),
                                        "from",
                                        "2026-12-01")))
                .add("POST /leavings", Demand.AT_PLACE, place -> {
                    stays(ochag, onlyAt(place));
                    return ApiRequest.post(
                            "/leavings", Map.of("staff", onlyAt(place).toString(), "lastDay", "2099-12-31"));
                })
                .add("POST /leavings/{leavingId}/undo", Demand.AT_PLACE, place -> {
                    stays(ochag, onlyAt(place));
                    LeavingId leaving = ochag.get()
                            .get(Leavings.class)
                            .leave(Actors.system(), new Leavings.Leave(onlyAt(place), LocalDate.of(2099, 12, 31)))
                            .id();
                    return ApiRequest.post("/leavings/" + leaving + "/undo").ifMatch(1);
                });
    }

    /** Undoes what an earlier request has planned. */
    private static void stays(Supplier<TestOchag> ochag, StaffId worker) {
        Leavings leavings = ochag.get().get(Leavings.class);
        leavings
                .list(
                        Actors.system(),
                        new Leavings.Search(
                                Optional.of(Leavings.State.PLANNED), new PageRequest(100, Optional.empty())))
                .items()
                .stream()
                .filter(it -> it.staff().equals(worker))
                .forEach(it -> leavings.undo(Actors.system(), new Leavings.Undo(it.id(), it.version())));
    }

    private static StaffId onlyAt(PlaceId place) {
        return SmallRegion.staff(place.equals(SmallRegion.place("g1")) ? "only-g1" : "only-g2");
    }

    private static AssignmentId postAt(PlaceId place) {
        return SmallRegion.post(place.equals(SmallRegion.place("g1")) ? "only-g1/g1/guest" : "only-g2/g2/guest");
    }

    private static RouteRequests posts(Supplier<Assignments> assignments) {
        return new RouteRequests()
                .add("GET /networks", place -> ApiRequest.get("/networks"))
                .add("GET /territories", place -> ApiRequest.get("/territories?day=2024-12-31"))
                .add("GET /places", place -> ApiRequest.get("/places?network=garmonia&limit=1"))
                .add("GET /places/{placeId}", place -> ApiRequest.get("/places/" + place))
                .add("GET /staff", place -> ApiRequest.get("/staff?limit=2"))
                .add("GET /staff/{staffId}", Demand.ABOUT_PEOPLE, place -> ApiRequest.get("/staff/" + workerAt(place)))
                .add("POST /assignments", Demand.AT_PLACE, place -> ApiRequest.post("/assignments", post(place)))
                .add(
                        "POST /assignments/{assignmentId}/end",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                        "/assignments/" + given(place, assignments) + "/end",
                                        Map.of("to", "2099-12-31"))
                                .ifMatch(1));
    }

    private static StaffId workerAt(PlaceId place) {
        return SmallRegion.staff(place.equals(SmallRegion.place("g1")) ? "psy" : "law");
    }

    private static Map<String, Object> post(PlaceId place) {
        DateRange during = days();
        return Map.of(
                "staff", SmallRegion.staff("adm").toString(),
                "place", place.toString(),
                "role", "specialist",
                "territories", List.of("volgograd"),
                "during", Map.of("from", during.from().toString(), "to", String.valueOf(during.to())));
    }

    private static AssignmentId given(PlaceId place, Supplier<Assignments> assignments) {
        return assignments
                .get()
                .assign(
                        Actors.system(),
                        new Assignments.Assign(
                                SmallRegion.staff("adm"), place, new RoleCode("specialist"), Set.of(), days()));
    }

    private static DateRange days() {
        LocalDate from = LocalDate.of(2100, 1, 1).plusDays(2L * DAYS_TAKEN.incrementAndGet());
        return new DateRange(from, from.plusDays(2));
    }
}
