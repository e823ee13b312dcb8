package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a statement about somebody's capacity. */
public record CapacityId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static CapacityId parse(String text) {
        return new CapacityId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
