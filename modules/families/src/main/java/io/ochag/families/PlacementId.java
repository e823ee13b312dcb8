package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a child's stay in care. */
public record PlacementId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PlacementId parse(String text) {
        return new PlacementId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
