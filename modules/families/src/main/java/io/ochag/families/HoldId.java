package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a legal hold. */
public record HoldId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static HoldId parse(String text) {
        return new HoldId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
