package io.ochag.documents.table;

import io.ochag.documents.Rows;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX with texts in the cells themselves, so that none is kept in memory. */
final class XlsxWriter implements TableWriter {
    private final int mostRows;

    XlsxWriter() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param mostRows rows of one sheet, with its heads */
    XlsxWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public <R> Written write(TableExport<R> table, Optional<String> mark, Rows<R> rows, OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(out, "Ochag", "1.0");
        workbook.properties().setTitle(table.title());
        mark.ifPresent(line -> workbook.properties().setDescription(line));
        Sheets<R> sheets = new Sheets<>(workbook, table, mark, mostRows);
        rows.forEach(sheets::add);
        Written written = sheets.end();
        workbook.finish();
        out.flush();
        return written;
    }
}
