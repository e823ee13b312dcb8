package io.ochag.network.profile;

import io.ochag.kernel.time.DateRange;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Problems;
import io.ochag.network.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds dates that overlap where they must not. */
final class Periods {
    private final Problems problems;
    private final Map<String, List<DateRange>> taken = new HashMap<>();

    Periods(Problems problems) {
        this.problems = problems;
    }

    /** @param what within which nothing may overlap */
    void add(String what, DateRange during, Spot spot) {
        List<DateRange> before = taken.computeIfAbsent(what, key -> new ArrayList<>());
        if (before.stream().anyMatch(during::overlaps)) {
            problems.add(spot, Fault.DATE_OVERLAP);
        }
        before.add(during);
    }
}
