package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a mark that parents are at odds. */
public record ParentConflictId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static ParentConflictId parse(String text) {
        return new ParentConflictId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
