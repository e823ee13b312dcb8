package io.ochag.network.http;

import static io.ochag.web.HttpMethod.GET;

import io.ochag.kernel.id.PlaceId;
import io.ochag.network.History;
import io.ochag.network.NetworkPermission;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What was so over the years, over HTTP. */
final class HistoryRoutes implements RouteSource {
    private final History history;

    @Inject
    HistoryRoutes(History history) {
        this.history = history;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(GET, "/places/{placeId}/changes")
                        .path("placeId", PlaceId.class)
                        .permission(NetworkPermission.READ)
                        .summary("Что менялось у места", "What changed about a place")
                        .description(
                                "По дням: открыто, переименовано, переехало, часы, кабинеты, закрыто.",
                                "By days: opened, renamed, moved, hours, rooms, closed.")
                        .answersPage(History.PlaceChange.class)
                        .handle(call -> history.placeChanges(
                                call.actor(), new History.OfPlace(call.id(PlaceId.class), call.page()))),
                Route.query(GET, "/places/{placeId}/staffing")
                        .path("placeId", PlaceId.class)
                        .permission(NetworkPermission.READ)
                        .queryParameter("day", LocalDate.class)
                        .summary("Кто занимал должности в этом месте", "Who held the posts at a place")
                        .description(
                                "С day — в этот день, без него — за все годы.",
                                "With day: on that day; without it: over all years.")
                        .answersPage(History.PostHeld.class)
                        .handle(call -> history.staffing(
                                call.actor(),
                                new History.Staffing(
                                        call.id(PlaceId.class), call.query("day", LocalDate.class), call.page()))));
    }
}
