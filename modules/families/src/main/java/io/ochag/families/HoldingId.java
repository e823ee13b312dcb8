package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a category that a family or a person is recognised as. */
public record HoldingId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static HoldingId parse(String text) {
        return new HoldingId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
