package io.ochag.documents.table;

import io.ochag.documents.Rows;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes lines with semicolons between cells and CR LF at the end, as Russian Excel reads them. */
final class CsvWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    CsvWriter(Charset charset) {
        this.charset = charset;
    }

    @Override
    public <R> Written write(TableExport<R> table, Optional<String> mark, Rows<R> rows, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
        if (charset.equals(StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
        }
        CsvLines<R> lines = new CsvLines<>(table, mark, new CsvText(charset));
        writer.append(lines.head());
        rows.forEach(row -> {
            try {
                writer.append(lines.of(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
        return lines.written();
    }
}
