package io.ochag.network;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a room of a place. */
public record RoomId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static RoomId parse(String text) {
        return new RoomId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
