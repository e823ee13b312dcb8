package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a restriction of a family or a person. */
public record RestrictionId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static RestrictionId parse(String text) {
        return new RestrictionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
