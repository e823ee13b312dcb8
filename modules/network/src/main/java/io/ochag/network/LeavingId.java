package io.ochag.network;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies the leaving of a worker. */
public record LeavingId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static LeavingId parse(String text) {
        return new LeavingId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
