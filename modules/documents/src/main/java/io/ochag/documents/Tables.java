package io.ochag.documents;

import io.ochag.kernel.access.Actor;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes tables row by row: a million rows need no more memory than a thousand. The stream is flushed and not closed; when it fails,
 * {@link UncheckedIOException}.
 */
public interface Tables {
    /** A table that names nobody. */
    <R> Written write(TableExport<R> table, Rows<R> rows, TableFormat format, OutputStream out);

    /**
     * A table about people. Its record is durable before the first byte leaves, so it must be called outside of a unit of work
     * ({@link IllegalStateException} otherwise); the audit entry of a row is durable before that row leaves. The mark with addressee, day and number
     * is the first line of each sheet, or the last column of a CSV. Whether the actor may see these data is the caller's to ask. Failure:
     * {@code audit.unavailable}; the record then says that the file is broken.
     */
    <R> Exported write(
            Actor actor,
            PeopleExport<R> table,
            Rows<R> rows,
            Disclosure disclosure,
            TableFormat format,
            OutputStream out);
}
