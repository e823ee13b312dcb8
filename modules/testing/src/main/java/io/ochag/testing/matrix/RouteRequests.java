package io.ochag.testing.matrix;

import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.http.ApiRequest;
import io.ochag.web.Route;
import io.ochag.web.RouteTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How to make a good request to every route of a table. The access matrix and the fuzz runner both work from it.
 *
 * <pre>{@code
 * RouteRequests requests = new RouteRequests()
 *         .add("POST /loans", Demand.AT_PLACE, place -> ApiRequest.post("/loans", …))
 *         .add("GET /loans/{loanId}", Demand.ABOUT_PEOPLE, place -> ApiRequest.get("/loans/" + lentAt(place)));
 * }</pre>
 */
public final class RouteRequests {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A demand, if the matrix can check one, and a maker of requests. */
    record Entry(Optional<Demand> demand, Function<PlaceId, ApiRequest> maker) {}

    /**
     * Says how to call a route.
     *
     * @param route method and path template, as in the table
     * @param maker a new request, about something that belongs to the place and that it may have made for this request alone; whoever may send it is
     *     answered with success
     */
    public RouteRequests add(String route, Demand demand, Function<PlaceId, ApiRequest> maker) {
        return add(route, new Entry(Optional.of(demand), maker));
    }

    /** For routes that are no matter of places: open ones and those for everybody who is signed in. */
    public RouteRequests add(String route, Function<PlaceId, ApiRequest> maker) {
        return add(route, Demand.ANYWHERE, maker);
    }

    /**
     * For the rare route whose answer no permission and no place decides. The matrix leaves it out, the fuzz runner does not.
     *
     * @param why what decides, and which test looks at that
     */
    public RouteRequests outsideTheMatrix(String route, String why, Function<PlaceId, ApiRequest> maker) {
        if (why.isBlank()) {
            throw new IllegalArgumentException(route + " is left out for no reason");
        }
        return add(route, new Entry(Optional.empty(), maker));
    }

    private RouteRequests add(String route, Entry entry) {
        if (entries.put(route, entry) != null) {
            throw new IllegalArgumentException(route + " is there twice");
        }
        return this;
    }

    /** Whether a good request must be answered with success whoever may send it. */
    public boolean promisesSuccess(Route route) {
        return find(route).flatMap(Entry::demand).isPresent();
    }

    /** Adds what another module says about its routes. */
    public RouteRequests addAll(RouteRequests others) {
        others.entries.forEach(this::add);
        return this;
    }

    /** A request to the route, if the test has said how. */
    public Optional<ApiRequest> request(Route route, PlaceId place) {
        return find(route).map(entry -> entry.maker().apply(place));
    }

    /** Routes of the table that nothing is said about, and what is said about routes that the table does not have. */
    public List<String> gaps(RouteTable table) {
        Set<String> known = table.routes().stream().map(Route::name).collect(Collectors.toSet());
        List<String> gaps = new ArrayList<>();
        for (String route : new TreeSet<>(known)) {
            if (!entries.containsKey(route)) {
                gaps.add(route + " has no request: say how to call it and what it demands");
            }
        }
        for (String route : entries.keySet()) {
            if (!known.contains(route)) {
                gaps.add(route + " is no route of this table");
            }
        }
        return gaps;
    }

    Optional<Entry> find(Route route) {
        return Optional.ofNullable(entries.get(route.name()));
    }
}
