package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a pregnancy on record. */
public record PregnancyId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PregnancyId parse(String text) {
        return new PregnancyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
