package io.ochag.queue;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies the offer of one freed place to one who waits. */
public record OfferId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static OfferId parse(String text) {
        return new OfferId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
