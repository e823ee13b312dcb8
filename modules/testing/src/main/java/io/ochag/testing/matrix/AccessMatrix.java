package io.ochag.testing.matrix;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.access.MachineGrants;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.Access;
import io.ochag.web.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs every role against every route of a server's table, about something at the own place and, where a place
 * matters, at a foreign one. Complete by construction: the routes come from the table, and one that nobody says how to call is a failure.
 *
 * <p>Expected is, for a route with a permission: 401 for nobody; 403 without the permission; with it success where its reach goes, else 403 or 404
 * as its {@link Demand} says. Routes for everybody signed in refuse nobody else than nobody; open ones refuse no one.
 *
 * <p>With {@code ochag.suite} {@code small}, of the roles that show the permission of another route a fifth is asked; {@code full} asks all.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> accessMatrix() {
 *     return new AccessMatrix(server, Roles.ofEveryKind(server.routes(), grants, own), requests, own, foreign).tests();
 * }
 * }</pre>
 */
public final class AccessMatrix {
    private static final String NOBODY = "nobody";
    private static final int OF_OTHERS = 5;
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));

    private final TestServer server;
    private final RoleGrants grants;
    private final MachineGrants machines;
    private final RouteRequests requests;
    private final Map<String, PlaceId> places = new LinkedHashMap<>();
    private final Map<String, Actor> roles;
    private final Map<String, String> about;
    private final Map<String, ApiClient> clients = new LinkedHashMap<>();
    private final Map<String, ApiRequest> asked = new HashMap<>();

    /** Whoever a role's actor is, what they may do is asked of the server's own {@link RoleGrants} and {@link MachineGrants}. */
    public AccessMatrix(TestServer server, Roles roles, RouteRequests requests, PlaceId own, PlaceId foreign) {
        this.server = server;
        this.grants = server.ochag().get(RoleGrants.class);
        this.machines = server.ochag().get(MachineGrants.class);
        this.requests = requests;
        this.roles = roles.byName();
        this.about = roles.about();
        places.put("own place", own);
        places.put("foreign place", foreign);
        clients.put(NOBODY, server.client());
        this.roles.forEach((name, actor) -> clients.put(name, server.client(actor)));
    }

    /** One test a cell, and one that the matrix is complete. */
    public Stream<DynamicTest> tests() {
        DynamicTest complete = DynamicTest.dynamicTest(
                "every route has a request",
                () -> Assertions.assertThat(requests.gaps(server.routes())).isEmpty());
        return Stream.concat(
                Stream.of(complete),
                cells().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                cell.toString(),
                                () -> Assertions.assertThat(fault(cell)).isEmpty())));
    }

    /** Everything wrong, one sentence each; empty when the matrix is green. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(requests.gaps(server.routes()));
        cells().forEach(cell -> fault(cell).ifPresent(faults::add));
        return faults;
    }

    /** One question: may this role do this, about something there? */
    private record Cell(Route route, RouteRequests.Entry entry, Demand demand, String role, String where) {
        @Override
        public String toString() {
            return route.name() + " | " + role + " | " + where;
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Route route : server.routes().routes()) {
            requests.find(route)
                    .ifPresent(entry -> entry.demand().ifPresent(demand -> addCells(route, entry, demand, cells)));
        }
        return cells;
    }

    private void addCells(Route route, RouteRequests.Entry entry, Demand demand, List<Cell> cells) {
        int asked = demand.asksThePlace() ? places.size() : 1;
        for (String role : clients.keySet()) {
            if (!isAsked(route, role)) {
                continue;
            }
            places.keySet().stream()
                    .limit(asked)
                    .forEach(where -> cells.add(new Cell(route, entry, demand, role, where)));
        }
    }

    private boolean isAsked(Route route, String role) {
        String shown = about.get(role);
        return FULL
                || shown == null
                || route.access() instanceof Access.Permitted permitted
                        && permitted.permission().code().equals(shown)
                || Math.floorMod((route.name() + role).hashCode(), OF_OTHERS) == 0;
    }

    private Optional<String> fault(Cell cell) {
        PlaceId place = place(cell);
        int expected = expected(cell, place);
        ApiClient client = client(cell);
        Answer answer = client.send(expected == 200 ? cell.entry().maker().apply(place) : refused(cell, place));
        boolean asExpected = expected == 200 ? answer.succeeded() : answer.status() == expected;
        return asExpected
                ? Optional.empty()
                : Optional.of(
                        cell + ": expected " + (expected == 200 ? "success" : expected) + ", got " + answer.summary());
    }

    /** What is refused changes nothing, so all who are refused may ask about one and the same thing. */
    private ApiRequest refused(Cell cell, PlaceId place) {
        ApiRequest request = asked.computeIfAbsent(
                cell.route().name() + " " + place,
                unused -> cell.entry().maker().apply(place));
        return cell.route().keyDemanded() ? request.newKey() : request;
    }

    /** 200 stands for any success. */
    private int expected(Cell cell, PlaceId place) {
        Access access = cell.route().access();
        Actor role = roles.get(cell.role());
        boolean machine = role instanceof Actor.Machine;
        boolean session = role instanceof Actor.Staff;
        if (access instanceof Access.Open) {
            boolean refused =
                    cell.demand() == Demand.OWN_SESSION && !session || cell.demand() == Demand.OF_PEOPLE && machine;
            return refused ? cell.demand().refusal() : 200;
        }
        if (!session && !machine) {
            return 401;
        }
        if (!(access instanceof Access.Permitted permitted)) {
            return 200;
        }
        Optional<Reach> reach = grants(actor(cell)).reach(permitted.permission());
        if (reach.isEmpty()) {
            return 403;
        }
        return cell.demand().satisfiedBy(reach.get(), place)
                ? 200
                : cell.demand().refusal();
    }

    private Grants grants(Actor actor) {
        return actor instanceof Actor.Machine machine ? machines.grants(machine) : grants.grants(actor);
    }

    /** Open routes may end or change a session, so each of their cells has one of its own. */
    private ApiClient client(Cell cell) {
        if (cell.route().access() instanceof Access.Open) {
            return cell.role().equals(NOBODY) ? server.client() : server.client(actor(cell));
        }
        ApiClient client = clients.get(cell.role());
        if (client == null) {
            throw new IllegalStateException("no client for " + cell.role());
        }
        return client;
    }

    private Actor actor(Cell cell) {
        Actor actor = roles.get(cell.role());
        if (actor == null) {
            throw new IllegalStateException("no actor for " + cell.role());
        }
        return actor;
    }

    private PlaceId place(Cell cell) {
        PlaceId place = places.get(cell.where());
        if (place == null) {
            throw new IllegalStateException("no place for " + cell.where());
        }
        return place;
    }
}
