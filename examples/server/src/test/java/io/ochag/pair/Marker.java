package io.ochag.pair;

import io.ochag.kernel.id.UuidId;
import java.util.UUID;

/** By what a client knows its deed again. */
public record Marker(UUID value) implements UuidId {
    @Override
    public String toString() {
        return value.toString();
    }
}
