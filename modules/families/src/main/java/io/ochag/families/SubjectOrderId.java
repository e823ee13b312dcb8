package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a person's order to be told what is held about them. */
public record SubjectOrderId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static SubjectOrderId parse(String text) {
        return new SubjectOrderId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
