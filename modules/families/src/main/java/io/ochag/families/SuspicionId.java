package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a pair of persons that somebody has to look at. */
public record SuspicionId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static SuspicionId parse(String text) {
        return new SuspicionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
