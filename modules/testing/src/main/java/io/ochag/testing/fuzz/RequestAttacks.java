package io.ochag.testing.fuzz;

import io.ochag.testing.http.ApiRequest;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Wrong headers, queries and paths around a good body. */
final class RequestAttacks {
    private static final int TOO_LONG = 4000;

    private final Random random;
    private final Markers markers;

    RequestAttacks(Random random, Markers markers) {
        this.random = random;
        this.markers = markers;
    }

    List<Attack> on(Route route, ApiRequest good) {
        List<Attack> attacks = new ArrayList<>();
        headers(route, good, attacks);
        query(route, good, attacks);
        path(route, good, attacks);
        return attacks;
    }

    private void headers(Route route, ApiRequest good, List<Attack> attacks) {
        if (route.keyDemanded()) {
            attacks.add(attack("no key", good.without(ApiRequest.KEY)).expecting(400));
            attacks.add(attack("a blank key", good.header(ApiRequest.KEY, " ")).expecting(400));
            attacks.add(attack("a key with a space", good.header(ApiRequest.KEY, "a " + markers.next()))
                    .expecting(400));
            attacks.add(attack(
                            "a long key",
                            good.header(ApiRequest.KEY, markers.next().repeat(20)))
                    .expecting(400));
        }
        if (route.versionDemanded()) {
            attacks.add(attack("no version", good.without(ApiRequest.IF_MATCH)).expecting(428));
            for (String wrong : List.of("7", "*", "W/\"7\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\"")) {
                attacks.add(attack("version " + wrong, good.header(ApiRequest.IF_MATCH, wrong))
                        .expecting(400));
            }
            attacks.add(attack("a version of text", good.header(ApiRequest.IF_MATCH, "\"" + markers.next() + "\""))
                    .expecting(400));
            attacks.add(attack("an old version", good.header(ApiRequest.IF_MATCH, "\"0\""))
                    .expecting(412, 404, 422));
        }
        attacks.add(attack(
                        "an unknown purpose",
                        good.header("X-Purpose", markers.next().toUpperCase(java.util.Locale.ROOT)))
                .expecting(400));
        attacks.add(attack("languages of nobody", good.header("Accept-Language", markers.next() + ";q=x, *;q=9")));
        attacks.add(attack("another answer wanted", good.header("Accept", "text/" + markers.next())));
    }

    private void query(Route route, ApiRequest good, List<Attack> attacks) {
        attacks.add(attack("an unknown parameter", with(good, "zz" + random.nextInt(1000), markers.next()))
                .expecting(400));
        route.queryParameters().forEach(parameter -> {
            attacks.add(attack("parameter " + parameter.name(), with(good, parameter.name(), markers.next())));
            attacks.add(
                    attack("bytes in " + parameter.name(), with(good, parameter.name(), "%00%ff" + markers.next())));
        });
        if (route.paged() && route.method() == HttpMethod.GET) {
            for (String limit : List.of("-1", "0", "101", "2147483648", "99999999999999999999", "1.5", "%00", "")) {
                attacks.add(attack("limit " + limit, with(bare(good), "limit", limit))
                        .expecting(400));
            }
            attacks.add(attack("a limit of text", with(bare(good), "limit", markers.next()))
                    .expecting(400));
            attacks.add(attack("a cursor of text", with(bare(good), "after", markers.next()))
                    .expecting(400, 422));
            attacks.add(attack(
                            "a long cursor",
                            with(bare(good), "after", markers.next().repeat(60)))
                    .expecting(400, 422));
            attacks.add(attack("a cursor of quotes", with(bare(good), "after", "%27%20or%201%3D1--" + markers.next()))
                    .expecting(400, 422));
            attacks.add(attack("bytes for a cursor", with(bare(good), "after", "%00%ff" + markers.next()))
                    .expecting(400, 422));
        }
    }

    private void path(Route route, ApiRequest good, List<Attack> attacks) {
        if (route.pathParameters().isEmpty()) {
            return;
        }
        for (String one :
                Set.of("%00", "%ff", "%D1%91", "%D0%B5%CC%88", "%2e%2e%2f", "%25", "..;", "%5c", "'%20or%201=1")) {
            attacks.add(attack("a path with " + one, parameters(route, good, one + markers.next()))
                    .offRoute());
        }
        attacks.add(attack("a path with a text", parameters(route, good, markers.next()))
                .expecting(400, 404));
        attacks.add(attack("a long path", parameters(route, good, markers.next().repeat(TOO_LONG / 18)))
                .offRoute());
        String unknown = new UUID(random.nextLong(), random.nextLong()).toString();
        attacks.add(attack("a path with an unknown id", parameters(route, good, unknown))
                .expecting(400, 404));
        attacks.add(attack("a path with a shortened id", parameters(route, good, "1-1-1-1-1"))
                .expecting(400, 404));
    }

    private Attack attack(String name, ApiRequest request) {
        return Attack.of(name, request, markers.taken());
    }

    private static ApiRequest bare(ApiRequest good) {
        return good.path(good.path().replaceFirst("\\?.*", ""));
    }

    private static ApiRequest with(ApiRequest good, String name, String value) {
        return good.path(good.path() + (good.path().contains("?") ? "&" : "?") + name + "=" + value);
    }

    /** The route's path with this in place of every parameter. */
    private static ApiRequest parameters(Route route, ApiRequest good, String value) {
        return good.path(route.path().replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(value)));
    }
}
