package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a phone as one person told it. */
public record PhoneId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PhoneId parse(String text) {
        return new PhoneId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
