package io.ochag.testing.fuzz;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;

/** Texts that occur nowhere else. Their core is Latin letters and digits, which no escaping changes. */
final class Markers {
    private final Random random;
    private final Set<String> made = new HashSet<>();

    Markers(Random random) {
        this.random = random;
    }

    /** A new core. */
    String next() {
        String marker = "zq" + HexFormat.of().toHexDigits(random.nextLong());
        made.add(marker);
        return marker;
    }

    /** Those made since the last call. */
    Set<String> taken() {
        Set<String> taken = Set.copyOf(made);
        made.clear();
        return taken;
    }
}
