package io.ochag.kernel.id;

import java.util.UUID;

/** Identifies a worker, whatever posts they hold. */
public record StaffId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static StaffId parse(String text) {
        return new StaffId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
