package io.ochag.network;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies that a worker is somebody's deputy in a post for some days. */
public record DeputyId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static DeputyId parse(String text) {
        return new DeputyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
