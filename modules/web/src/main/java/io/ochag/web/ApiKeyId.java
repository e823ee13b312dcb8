package io.ochag.web;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies an API key. It is no secret: the audit trail names machines by it. */
public record ApiKeyId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static ApiKeyId parse(String text) {
        return new ApiKeyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
