package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static PersonId parse(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
