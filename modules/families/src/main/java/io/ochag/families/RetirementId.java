package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies the planned depersonalisation of one person. */
public record RetirementId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static RetirementId parse(String text) {
        return new RetirementId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
