package io.ochag.queue;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies one stay of a recipient in a line. */
public record EntryId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static EntryId parse(String text) {
        return new EntryId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
