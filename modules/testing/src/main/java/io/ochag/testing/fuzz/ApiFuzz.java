package io.ochag.testing.fuzz;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.http.Answer;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.testing.matrix.RouteRequests;
import io.ochag.web.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Attacks every operation of a server: malformed JSON, wrong types, ten megabytes, null bytes, unknown ids, overlong texts, both forms of ё, keys
 * twice, wrong headers, queries and paths. No answer may be a 5xx; each refusal is a problem that holds nothing of what was sent; each success is
 * as the API document says.
 *
 * <p>The same requests in the same order for the same system property {@code ochag.seed}. With {@code ochag.suite} {@code small} a part of the
 * attacks on bodies, {@code full} all of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> nothingComesThrough() {
 *     return new ApiFuzz(server, keeperWithAllRights, requests, place).tests();
 * }
 * }</pre>
 */
public final class ApiFuzz {
    private static final long USUAL_SEED = 20_261_123L;
    private static final int SMALL = 50;

    private final TestServer server;
    private final Actor actor;
    private final RouteRequests requests;
    private final PlaceId place;
    private final Verdict verdict;
    private final long seed = Long.getLong("ochag.seed", USUAL_SEED);
    private final boolean full = "full".equals(System.getProperty("ochag.suite"));

    /** @param actor may do everything at the place, so that attacks come past the checks of access */
    public ApiFuzz(TestServer server, Actor actor, RouteRequests requests, PlaceId place) {
        this.server = server;
        this.actor = actor;
        this.requests = requests;
        this.place = place;
        this.verdict = new Verdict(DocumentedApi.of(server));
    }

    /** One test a route, and one that no route is left out. */
    public Stream<DynamicTest> tests() {
        DynamicTest complete = DynamicTest.dynamicTest(
                "every route has a request",
                () -> Assertions.assertThat(requests.gaps(server.routes())).isEmpty());
        return Stream.concat(
                Stream.of(complete),
                server.routes().routes().stream()
                        .map(route -> DynamicTest.dynamicTest(
                                route.name(),
                                () -> Assertions.assertThat(faults(route))
                                        .as("with -Dochag.seed=%d", seed)
                                        .isEmpty())));
    }

    /** Everything wrong, one sentence each; empty when nothing came through. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(requests.gaps(server.routes()));
        server.routes().routes().forEach(route -> faults.addAll(faults(route)));
        return faults;
    }

    private List<String> faults(Route route) {
        Random random = new Random(seed ^ route.name().hashCode());
        List<String> faults = new ArrayList<>();
        // a session of its own, for routes that end sessions
        ApiClient client = server.client(actor).frozen();
        requests.request(route, place).ifPresent(good -> {
            Attack kind = Attack.of("a good request", good, java.util.Set.of());
            check(client, route, kind, faults, requests.promisesSuccess(route));
            for (Attack attack : attacks(route, good, random)) {
                check(client, route, fresh(route, attack), faults, false);
            }
        });
        if (client.fetch("/health/ready").status() != 200) {
            faults.add(route.name() + ": the server is not ready any more");
        }
        return faults;
    }

    private List<Attack> attacks(Route route, ApiRequest good, Random random) {
        Markers markers = new Markers(random);
        List<Attack> bodies = new ArrayList<>(new BodyAttacks(random, markers).on(good));
        if (!full && bodies.size() > SMALL) {
            Collections.shuffle(bodies, random);
            bodies = bodies.subList(0, SMALL);
        }
        List<Attack> attacks = new ArrayList<>(bodies);
        if (good.body().isPresent()) {
            attacks.addAll(new RawAttacks(markers).on(good));
        }
        attacks.addAll(new RequestAttacks(random, markers).on(route, good));
        return attacks;
    }

    /** A command's key is used up by each request. */
    private static Attack fresh(Route route, Attack attack) {
        boolean renew = route.keyDemanded()
                && attack.request().headers().getOrDefault(ApiRequest.KEY, "").length() == 36;
        return renew
                ? new Attack(
                        attack.name(), attack.request().newKey(), attack.markers(), attack.expected(), attack.onRoute())
                : attack;
    }

    private void check(ApiClient client, Route route, Attack attack, List<String> faults, boolean mustSucceed) {
        Answer answer = client.send(attack.request());
        verdict.faults(route, attack, answer).forEach(fault -> faults.add(route.name() + ", " + attack + ": " + fault));
        if (mustSucceed && !answer.succeeded()) {
            faults.add(route.name() + ", " + attack + ": refused with " + answer.summary());
        }
    }
}
