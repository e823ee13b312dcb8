package io.ochag.queue.line;

import io.ochag.kernel.id.UuidId;
import java.util.UUID;

/** Identifies a line inside the queue; callers know it by its key. */
public record LineId(UUID value) implements UuidId {
    @Override
    public String toString() {
        return value.toString();
    }
}
