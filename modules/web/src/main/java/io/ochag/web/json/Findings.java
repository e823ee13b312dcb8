package io.ochag.web.json;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.Violation;
import io.ochag.web.reason.ReasonCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that is found wrong in one body, in the order of the body's fields, up to a bound. */
final class Findings {
    private static final int MOST = 100;

    private final ReasonCatalogue reasons;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Findings(ReasonCatalogue reasons) {
        this.reasons = reasons;
    }

    void add(String pointer, String reason) {
        add(pointer, reason, Map.of());
    }

    /** @param limits the declared limits that the text may name, never anything submitted */
    void add(String pointer, String reason, Map<String, Object> limits) {
        if (violations.size() < MOST && seen.add(pointer + " " + reason)) {
            violations.add(new Violation(pointer, reason, reasons.text(reason, limits)));
        }
    }

    /** What the work makes, or nothing when it refuses a value, which is then noted. */
    <T> Optional<T> attempt(String pointer, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (InvalidValueException refused) {
            add(pointer, refused.reason());
            return Optional.empty();
        }
    }

    int count() {
        return violations.size();
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
