package io.ochag.web;

import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All routes of this process. Making one runs {@link RouteChecks}: a table with a fault is never served. */
public final class RouteTable {
    private final List<Entry> entries;

    /** @throws OchagException listing every fault of the table */
    @Inject
    public RouteTable(Set<RouteSource> sources) {
        List<Entry> all = new ArrayList<>();
        for (RouteSource source : sources) {
            source.routes().forEach(route -> all.add(new Entry(source.module(), route)));
        }
        all.sort(Comparator.comparing(Entry::module)
                .thenComparing(entry -> entry.route().path())
                .thenComparing(entry -> entry.route().method()));
        this.entries = List.copyOf(all);
        List<String> faults = RouteChecks.faults(routes());
        if (!faults.isEmpty()) {
            throw new OchagException("The route table has faults:\n" + String.join("\n", faults));
        }
    }

    /** In a stable order: module, path, method. */
    public List<Entry> entries() {
        return entries;
    }

    public List<Route> routes() {
        return entries.stream().map(Entry::route).toList();
    }

    /** A route and the module that it belongs to. */
    public record Entry(String module, Route route) {}
}
