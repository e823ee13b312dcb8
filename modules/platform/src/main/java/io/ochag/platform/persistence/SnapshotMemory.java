package io.ochag.platform.persistence;

import java.util.function.Supplier;

/**
 * Remembers within one read what was asked of its snapshot: the answer would be the same again. In a write, where the next statement may see more, and
 * outside of a unit of work nothing is remembered.
 */
public interface SnapshotMemory {
    /** @param key names the question among all others, by its class */
    <T> T once(Record key, Supplier<T> ask);
}
