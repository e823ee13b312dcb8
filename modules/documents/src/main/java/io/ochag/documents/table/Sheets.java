package io.ochag.documents.table;

import io.ochag.documents.CellSink;
import io.ochag.documents.Column;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import io.ochag.documents.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of a workbook, filled one after another. */
final class Sheets<R> implements CellSink {
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final TableExport<R> table;
    private final Optional<String> mark;
    private final int mostRows;
    private final OneCell oneCell = new OneCell();
    private Worksheet sheet;
    private int sheets;
    private int line;
    private int column;
    private long rows;
    private long altered;

    Sheets(Workbook workbook, TableExport<R> table, Optional<String> mark, int mostRows) {
        this.workbook = workbook;
        this.table = table;
        this.mark = mark;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    void add(R row) {
        try {
            if (line == mostRows) {
                sheet.finish();
                sheet = begin();
            }
            for (column = 0; column < table.columns().size(); column++) {
                oneCell.fill(table.columns().get(column), row, this);
            }
            line++;
            rows++;
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Written end() throws IOException {
        sheet.finish();
        return new Written(rows, altered);
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? "Данные" : "Данные " + sheets);
        line = 0;
        mark.ifPresent(text -> {
            next.inlineString(line, 0, Printable.of(text));
            next.style(line, 0).italic().set();
            // an ampersand begins a code there
            next.footer(Printable.of(text).replace("&", "&&"), Position.LEFT, 8);
            line++;
        });
        for (int c = 0; c < table.columns().size(); c++) {
            Column<R> head = table.columns().get(c);
            next.inlineString(line, c, Printable.of(head.title()));
            next.style(line, c).bold().wrapText(true).set();
            next.width(c, head.width());
        }
        line++;
        next.freezePane(0, line);
        next.repeatRows(line - 1);
        return next;
    }

    @Override
    public void text(String value) {
        oneCell.tell();
        String shown = Printable.of(value);
        if (shown.length() > LONGEST_TEXT) {
            int end = Character.isHighSurrogate(shown.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
            shown = shown.substring(0, end);
        }
        if (shown.length() != value.length()) {
            altered++;
        }
        sheet.inlineString(line, column, shown);
    }

    @Override
    public void whole(long value) {
        oneCell.tell();
        sheet.value(line, column, value);
    }

    @Override
    public void decimal(BigDecimal value) {
        oneCell.tell();
        sheet.value(line, column, value);
        if (value.scale() > 0) {
            sheet.style(line, column)
                    .format("#,##0." + "0".repeat(Math.min(value.scale(), 10)))
                    .set();
        }
    }

    @Override
    public void day(LocalDate value) {
        oneCell.tell();
        sheet.value(line, column, value);
        sheet.style(line, column).format("dd.mm.yyyy").set();
    }

    @Override
    public void blank() {
        oneCell.tell();
    }
}
