package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies something that a merge brought into conflict. */
public record MatterId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static MatterId parse(String text) {
        return new MatterId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
