package io.ochag.network.profile;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.structure.NetworkEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.Problems;
import io.ochag.network.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which level of its network each place stands, and under which other. It is checked when all places are known: a place stands under one of
 * the same network on a higher level, so no circle can be.
 */
final class PlaceLevels {
    private final Problems problems;
    private final Map<NetworkCode, List<String>> levels = new HashMap<>();
    private final Map<String, Standing> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private record Standing(NetworkCode network, int rank) {}

    private record Link(
            @NotPersonal String place, @NotPersonal String above, Spot spot) {}

    PlaceLevels(Problems problems) {
        this.problems = problems;
    }

    void network(NetworkEntry network) {
        levels.put(
                network.code(),
                network.levels().stream().map(NetworkEntry.Level::code).toList());
    }

    void stands(Field<String> place, Field<NetworkCode> network, Field<Optional<String>> level) {
        if (place.read().isEmpty() || network.read().isEmpty() || level.read().isEmpty()) {
            return;
        }
        int rank = level.get()
                .map(it -> levels.getOrDefault(network.get(), List.of()).indexOf(it))
                .orElse(-1);
        if (rank < 0 && level.get().isPresent()) {
            problems.add(level.spot(), Fault.UNKNOWN_LEVEL);
        }
        places.put(place.get(), new Standing(network.get(), rank));
    }

    void isUnder(Field<String> place, Field<String> above) {
        if (place.read().isPresent() && above.read().isPresent()) {
            links.add(new Link(place.get(), above.get(), above.spot()));
        }
    }

    void check() {
        for (Link link : links) {
            Standing above = places.get(link.above());
            Standing below = places.get(link.place());
            if (above == null) {
                problems.add(link.spot(), Fault.UNKNOWN_PLACE);
            } else if (below != null
                    && (!above.network().equals(below.network()) || above.rank() < 0 || above.rank() >= below.rank())) {
                problems.add(link.spot(), Fault.LEVEL_ORDER);
            }
        }
    }
}
