package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies a family (or a single recipient's own card). */
public record FamilyId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static FamilyId parse(String text) {
        return new FamilyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
