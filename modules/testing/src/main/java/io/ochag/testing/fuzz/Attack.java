package io.ochag.testing.fuzz;

import io.ochag.testing.http.ApiRequest;
import java.util.Set;

/**
 * One hostile request.
 *
 * @param name what is wrong with it
 * @param markers parts of what it holds that must not come back in a refusal
 * @param expected the statuses that may answer it; empty for any that is not a 5xx
 * @param onRoute whether it still reaches the route, so that the answer must be one that the document declares
 */
record Attack(String name, ApiRequest request, Set<String> markers, Set<Integer> expected, boolean onRoute) {
    static Attack of(String name, ApiRequest request, Set<String> markers) {
        return new Attack(name, request, markers, Set.of(), true);
    }

    Attack expecting(Integer... statuses) {
        return new Attack(name, request, markers, Set.of(statuses), onRoute);
    }

    Attack offRoute() {
        return new Attack(name, request, markers, expected, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
