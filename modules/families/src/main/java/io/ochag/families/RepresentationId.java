package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a stretch of representation. */
public record RepresentationId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static RepresentationId parse(String text) {
        return new RepresentationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
