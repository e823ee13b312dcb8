package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies a place where families are served: a point, an institution, an office. */
public record PlaceId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PlaceId parse(String text) {
        return new PlaceId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
