package io.ochag.families.merging;

import io.ochag.families.MergedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What follows from the standing merges. Each record has at most one edge to what it was merged into, and edges join trees that were apart, so there
 * is no circle; taking any edge away leaves two trees and every other edge as it was.
 */
final class Forest {
    private final Map<UUID, UUID> into = new HashMap<>();
    private final Map<UUID, List<EdgeRow>> merged = new HashMap<>();

    /** @param edges in the order in which the merges were made */
    Forest(List<EdgeRow> edges) {
        for (EdgeRow edge : edges) {
            into.put(edge.mergedId(), edge.intoId());
            merged.computeIfAbsent(edge.intoId(), none -> new ArrayList<>()).add(edge);
        }
    }

    /** What an id stands for. */
    UUID root(UUID id) {
        Set<UUID> passed = new HashSet<>();
        UUID at = id;
        for (UUID next = into.get(at); next != null; next = into.get(at)) {
            if (!passed.add(at)) {
                throw new IllegalStateException("merges go round in a circle: " + id);
            }
            at = next;
        }
        return at;
    }

    /** The record out of which a value of this one is shown: of several choices the last one stands, each as that tree has it. */
    UUID source(UUID id, MergedValue value) {
        UUID source = id;
        for (EdgeRow edge : merged.getOrDefault(id, List.of())) {
            if (edge.shows(value)) {
                source = source(edge.mergedId(), value);
            }
        }
        return source;
    }

    /** A row for each of these ids that is not alone. */
    List<IdentityRow> identities(MergeKind kind, Collection<UUID> ids) {
        List<IdentityRow> rows = new ArrayList<>();
        for (UUID id : ids) {
            UUID root = root(id);
            if (!root.equals(id) || merged.containsKey(id)) {
                Map<MergedValue, UUID> sources = new EnumMap<>(MergedValue.class);
                kind.chosen().forEach(value -> sources.put(value, source(root, value)));
                rows.add(new IdentityRow(id, root, kind, sources));
            }
        }
        return rows;
    }
}
