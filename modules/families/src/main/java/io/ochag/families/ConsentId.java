package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a consent or a legal basis in the ledger. */
public record ConsentId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static ConsentId parse(String text) {
        return new ConsentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
