package io.ochag.server.region;

import io.ochag.families.http.FamilyRequests;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.RegionProfile;
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
    /** What a checklist of the test answers for: no module of the region gives work to workers yet. */
    static final String MATTERS = "test.matters";

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
        return FamilyRequests.all(() -> server.ochag(), volgograd.placeOf("institution-head", 0))
                .addAll(network())
                .addAll(WebRequests.of(server, this::nextWorker));
    }

    private RouteRequests network() {
        return new RouteRequests()
                .addAll(history())
                .addAll(deputies())
                .addAll(leavings())
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

    private RouteRequests history() {
        RegionProfile profile = Volgograd.profile();
        Map<String, Object> body = Map.of(
                "files",
                profile.files().stream()
                        .map(file -> Map.of("name", file.name(), "text", file.text()))
                        .toList());
        return new RouteRequests()
                .add("GET /networks/{networkCode}/structure", place -> ApiRequest.get("/networks/garmonia/structure"))
                .add("GET /places/{placeId}/changes", place -> ApiRequest.get("/places/" + place + "/changes"))
                .add(
                        "GET /places/{placeId}/staffing",
                        Demand.AT_PLACE,
                        place -> ApiRequest.get("/places/" + place + "/staffing"))
                .add(
                        "POST /region-profile/preview",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post("/region-profile/preview", body))
                .add("POST /region-profile", Demand.WHOLE_REGION, place -> ApiRequest.post("/region-profile", body));
    }

    private RouteRequests deputies() {
        return new RouteRequests()
                .add("GET /deputies", place -> ApiRequest.get("/deputies?limit=3"))
                .add("POST /deputies", Demand.AT_PLACE, place -> {
                    DateRange during = days();
                    return ApiRequest.post(
                            "/deputies",
                            Map.of(
                                    "post", volgograd.postAt(place).toString(),
                                    "deputy", assigned.toString(),
                                    "during",
                                            Map.of(
                                                    "from",
                                                    during.from().toString(),
                                                    "to",
                                                    String.valueOf(during.to()))));
                })
                .add("POST /deputies/{deputyId}/revoke", Demand.AT_PLACE, place -> {
                    DateRange during = days();
                    DeputyId deputy = server.ochag()
                            .get(Deputies.class)
                            .appoint(Actors.system(), new Deputies.Appoint(volgograd.postAt(place), assigned, during));
                    return ApiRequest.post(
                                    "/deputies/" + deputy + "/revoke",
                                    Map.of("from", during.from().plusDays(1).toString()))
                            .ifMatch(1);
                });
    }

    private RouteRequests leavings() {
        return new RouteRequests()
                .add("GET /leavings", place -> ApiRequest.get("/leavings?limit=3"))
                .add(
                        "GET /staff/{staffId}/open-matters",
                        Demand.AT_PLACE,
                        place -> ApiRequest.get("/staff/" + workerAt(place) + "/open-matters"))
                .add(
                        "POST /staff/{staffId}/hand-over",
                        Demand.AT_PLACE,
                        place -> ApiRequest.post(
                                "/staff/" + assigned + "/hand-over",
                                Map.of(
                                        "code", MATTERS,
                                        "successor", workerAt(place).toString(),
                                        "from", TestOchag.USUAL_DAY.toString())))
                .add("POST /leavings", Demand.AT_PLACE, place -> {
                    volgograd.stays(assigned);
                    return ApiRequest.post("/leavings", Map.of("staff", assigned.toString(), "lastDay", "2199-12-31"));
                })
                .add("POST /leavings/{leavingId}/undo", Demand.AT_PLACE, place -> {
                    volgograd.stays(assigned);
                    LeavingId leaving = server.ochag()
                            .get(Leavings.class)
                            .leave(Actors.system(), new Leavings.Leave(assigned, LocalDate.of(2199, 12, 31)))
                            .id();
                    return ApiRequest.post("/leavings/" + leaving + "/undo").ifMatch(1);
                });
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
}
