package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a paper of a person on record. */
public record PaperId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PaperId parse(String text) {
        return new PaperId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
