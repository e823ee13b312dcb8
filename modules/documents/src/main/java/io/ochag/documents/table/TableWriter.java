package io.ochag.documents.table;

import io.ochag.documents.Rows;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes one format. */
interface TableWriter {
    /**
     * Writes and flushes; does not close.
     *
     * @param mark the line that a table about people carries
     */
    <R> Written write(TableExport<R> table, Optional<String> mark, Rows<R> rows, OutputStream out) throws IOException;
}
