package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies one stretch of somebody's belonging to a family. */
public record MembershipId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static MembershipId parse(String text) {
        return new MembershipId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
