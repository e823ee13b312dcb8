package io.ochag.network.yaml;

import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that was found wrong in a profile. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    private record Problem(Spot spot, Fault fault) {}

    public void add(Spot spot, Fault fault) {
        found.add(new Problem(spot, fault));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** Whether something is wrong there or further inside. */
    boolean within(Spot spot) {
        return found.stream().anyMatch(problem -> problem.spot().isWithin(spot));
    }

    /** In the order of files and lines, each sentence with its file and line. */
    public List<Violation> violations() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Problem p) -> p.spot().file())
                .thenComparing(p -> p.spot().line()));
        return sorted.stream()
                .map(p -> new Violation(
                        p.spot().pointer(),
                        p.fault().code(),
                        located(p.spot(), p.fault().text())))
                .toList();
    }

    private static LocalText located(Spot spot, LocalText text) {
        return new LocalText(
                spot.file() + ", строка " + spot.line() + ": " + text.ru(),
                spot.file() + ", line " + spot.line() + ": " + text.en());
    }
}
