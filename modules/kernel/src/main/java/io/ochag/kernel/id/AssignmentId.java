package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies one post of a worker: a dated assignment to a place with a role. */
public record AssignmentId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static AssignmentId parse(String text) {
        return new AssignmentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
