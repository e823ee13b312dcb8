package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a family's move to another point. */
public record MoveId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static MoveId parse(String text) {
        return new MoveId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
