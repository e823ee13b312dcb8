package io.ochag.families;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies a merge of two records. */
public record MergeId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static MergeId parse(String text) {
        return new MergeId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
