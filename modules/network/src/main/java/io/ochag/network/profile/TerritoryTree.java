package io.ochag.network.profile;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.TerritoryKind;
import io.ochag.network.structure.TerritoryEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the territories of a profile lie within each other. */
final class TerritoryTree {
    private final Map<TerritoryCode, TerritoryEntry> byCode = new HashMap<>();

    TerritoryTree(List<TerritoryEntry> territories) {
        territories.forEach(territory -> byCode.put(territory.code(), territory));
    }

    boolean knows(TerritoryCode territory) {
        return byCode.containsKey(territory);
    }

    boolean runsInCircle(TerritoryCode start) {
        Set<TerritoryCode> seen = new HashSet<>();
        for (TerritoryEntry at = byCode.get(start); at != null; at = above(at)) {
            if (!seen.add(at.code())) {
                return true;
            }
        }
        return false;
    }

    /** The territory itself or the nearest one around it that is a municipality. The tree must have no circle. */
    Optional<TerritoryCode> municipality(TerritoryCode start) {
        for (TerritoryEntry at = byCode.get(start); at != null; at = above(at)) {
            if (at.kind() == TerritoryKind.MUNICIPALITY) {
                return Optional.of(at.code());
            }
        }
        return Optional.empty();
    }

    private @Nullable TerritoryEntry above(TerritoryEntry territory) {
        return territory.within().map(byCode::get).orElse(null);
    }
}
