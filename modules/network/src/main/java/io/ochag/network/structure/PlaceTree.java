package io.ochag.network.structure;

import io.ochag.kernel.id.PlaceId;
import io.ochag.network.Networks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the places of a network into the order of its tree. A place whose parent is not there that day stands at the top. */
final class PlaceTree {
    private final Map<PlaceId, List<NodeRow>> under;
    private final Set<PlaceId> there;
    private final List<String> levels;
    private final List<Networks.Node> nodes = new ArrayList<>();

    private PlaceTree(List<NodeRow> rows, List<String> levels) {
        this.there = rows.stream().map(NodeRow::place).collect(Collectors.toSet());
        this.under = rows.stream()
                .filter(row -> above(row).isPresent())
                .collect(Collectors.groupingBy(row -> above(row).orElseThrow()));
        this.levels = levels;
    }

    /**
     * @param rows by name
     * @param levels codes, the highest first
     */
    static List<Networks.Node> of(List<NodeRow> rows, List<String> levels) {
        PlaceTree tree = new PlaceTree(rows, levels);
        tree.add(rows.stream().filter(row -> tree.above(row).isEmpty()).toList(), 0);
        return List.copyOf(tree.nodes);
    }

    private void add(List<NodeRow> siblings, int depth) {
        siblings.stream().sorted(Comparator.comparingInt(this::rank)).forEach(row -> {
            nodes.add(new Networks.Node(row.place(), row.name(), Optional.ofNullable(row.level()), above(row), depth));
            add(under.getOrDefault(row.place(), List.of()), depth + 1);
        });
    }

    /** Those without a level come last. */
    private int rank(NodeRow row) {
        int rank = row.level() == null ? -1 : levels.indexOf(row.level());
        return rank < 0 ? levels.size() : rank;
    }

    private Optional<PlaceId> above(NodeRow row) {
        return Optional.ofNullable(row.within()).filter(there::contains);
    }
}
