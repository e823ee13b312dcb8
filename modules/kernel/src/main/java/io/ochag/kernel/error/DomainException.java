package io.ochag.kernel.error;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A refusal with a stable code: the only exception that Ochag's interfaces throw on purpose. Its message is made of the code and ids, so it
 * may be logged.
 */
public final class DomainException extends RuntimeException {
    private final ErrorCode error;
    private final List<Violation> violations;
    private final Map<String, String> references;

    private DomainException(ErrorCode error, List<Violation> violations, Map<String, String> references) {
        super(references.isEmpty() ? error.code() : error.code() + " " + new TreeMap<>(references));
        this.error = error;
        this.violations = List.copyOf(violations);
        this.references = Map.copyOf(references);
    }

    public static DomainException of(ErrorCode error) {
        return new DomainException(error, List.of(), Map.of());
    }

    /** @param references names of ids and codes to their text, never personal values */
    public static DomainException of(ErrorCode error, Map<String, String> references) {
        return new DomainException(error, List.of(), references);
    }

    public static DomainException invalid(ErrorCode error, List<Violation> violations) {
        return new DomainException(error, violations, Map.of());
    }

    public ErrorCode error() {
        return error;
    }

    /** Everything found wrong at once; empty where the refusal is not about fields. */
    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> references() {
        return references;
    }
}
