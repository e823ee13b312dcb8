package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a clock that the end of a consent has started. */
public record ClockId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static ClockId parse(String text) {
        return new ClockId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
