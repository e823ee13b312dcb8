package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies the import of one file. */
public record ImportId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static ImportId parse(String text) {
        return new ImportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
