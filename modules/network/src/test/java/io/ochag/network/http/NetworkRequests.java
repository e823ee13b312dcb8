package io.ochag.network.http;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments;
import io.ochag.network.RoleCode;
import io.ochag.network.SmallRegion;
import io.ochag.testing.Actors;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.matrix.Demand;
import io.ochag.testing.matrix.RouteRequests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Good requests to every route of network, about the places g1 and g2 of the small region. */
final class NetworkRequests {
    /** Each post that is given takes days of its own: the same worker cannot hold it twice. */
    private static final AtomicInteger DAYS_TAKEN = new AtomicInteger();

    private NetworkRequests() {}

    /** @param assignments asked when a request is made */
    static RouteRequests of(Supplier<Assignments> assignments) {
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
