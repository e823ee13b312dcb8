package io.ochag.network.profile;

import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.Problems;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The codes that a profile defines. A code may be used only after its section was read. */
final class Codes {
    enum Kind {
        TERRITORY(Fault.UNKNOWN_TERRITORY),
        NETWORK(Fault.UNKNOWN_NETWORK),
        SPECIALIST_PROFILE(Fault.UNKNOWN_SPECIALIST_PROFILE),
        ROLE(Fault.UNKNOWN_ROLE),
        ORGANISATION(Fault.UNKNOWN_ORGANISATION),
        PLACE(Fault.UNKNOWN_PLACE),
        ROOM(Fault.REQUIRED),
        CATCHMENT(Fault.REQUIRED),
        STAFF(Fault.REQUIRED),
        POST(Fault.REQUIRED);

        private final Fault unknown;

        Kind(Fault unknown) {
            this.unknown = unknown;
        }
    }

    private final Problems problems;
    private final Map<Kind, Set<String>> defined = new EnumMap<>(Kind.class);

    Codes(Problems problems) {
        this.problems = problems;
    }

    void define(Kind kind, String code, Field<?> at) {
        if (!of(kind).add(code)) {
            problems.add(at.spot(), Fault.REPEATED_CODE);
        }
    }

    void define(Kind kind, Field<?> code) {
        code.read().ifPresent(value -> define(kind, value.toString(), code));
    }

    void need(Kind kind, Field<?> code) {
        code.read()
                .filter(value -> !of(kind).contains(value.toString()))
                .ifPresent(value -> problems.add(code.spot(), kind.unknown));
    }

    private Set<String> of(Kind kind) {
        return defined.computeIfAbsent(kind, k -> new HashSet<>());
    }
}
