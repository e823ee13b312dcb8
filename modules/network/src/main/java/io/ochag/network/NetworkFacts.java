package io.ochag.network;

import io.ochag.kernel.event.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The countable facts of network. */
final class NetworkFacts {
    static final String PLACE = "network.place";
    static final String POST = "network.post";

    private NetworkFacts() {}

    static Fact fact(UUID id, Instant at, int quantity, Cuts cuts) {
        return fact(id, Optional.empty(), at, quantity, cuts);
    }

    /** @param quantity 1 where something begins, -1 where it ends or a beginning is taken back */
    static Fact fact(UUID id, Optional<UUID> corrects, Instant at, int quantity, Cuts cuts) {
        return new Fact(
                id,
                corrects,
                cuts.role().isPresent() ? POST : PLACE,
                at,
                Optional.of(cuts.place()),
                cuts.municipality(),
                Optional.of(cuts.network()),
                Optional.empty(),
                Optional.empty(),
                profile(cuts),
                Optional.empty(),
                BigDecimal.valueOf(quantity),
                dimensions(cuts),
                Optional.empty());
    }

    /** A worker of several professions is none of them alone: the dimension {@code profiles} names all. */
    private static Optional<String> profile(Cuts cuts) {
        return cuts.profiles().size() == 1
                ? cuts.profiles().stream().map(SpecialistProfile::value).findFirst()
                : Optional.empty();
    }

    private static Map<String, String> dimensions(Cuts cuts) {
        Map<String, String> dimensions = new HashMap<>();
        dimensions.put("territory", cuts.territory().value());
        cuts.level().ifPresent(level -> dimensions.put("level", level));
        cuts.role().ifPresent(role -> dimensions.put("role", role.value()));
        if (cuts.profiles().size() > 1) {
            dimensions.put(
                    "profiles",
                    cuts.profiles().stream()
                            .map(SpecialistProfile::value)
                            .sorted()
                            .collect(Collectors.joining("+")));
        }
        return dimensions;
    }
}
