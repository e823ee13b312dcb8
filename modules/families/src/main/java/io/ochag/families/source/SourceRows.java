package io.ochag.families.source;

import java.util.Optional;

/** The rows of one table, in order. What cannot be read: {@link UnreadableSource}. */
public interface SourceRows extends AutoCloseable {
    /** Empty at the end. Rows without a cell may be left out; numbers tell. */
    Optional<SourceRow> next();

    @Override
    void close();
}
