package io.ochag.documents.table;

import io.ochag.documents.CellSink;
import io.ochag.documents.Column;
import io.ochag.documents.TableExport;
import io.ochag.documents.Written;
import io.ochag.documents.text.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lines of a CSV. The mark is a last column: a line before the heads would break whoever reads them by name, and a part of the file that
 * travels on alone still says where it came from.
 */
final class CsvLines<R> implements CellSink {
    private static final String MARK_TITLE = "Выгрузка";

    private final TableExport<R> table;
    private final CsvText text;
    private final String mark;
    private final StringBuilder line = new StringBuilder();
    private final OneCell oneCell = new OneCell();
    private long rows;
    private long altered;

    CsvLines(TableExport<R> table, Optional<String> mark, CsvText text) {
        this.table = table;
        this.text = text;
        this.mark = mark.map(said -> ";" + text.of(said)).orElse("");
    }

    String head() {
        StringBuilder head = new StringBuilder();
        for (Column<R> column : table.columns()) {
            head.append(head.length() == 0 ? "" : ";").append(text.of(column.title()));
        }
        return head + (mark.isEmpty() ? "" : ";" + MARK_TITLE) + "\r\n";
    }

    /** The line, until the next is asked for. */
    CharSequence of(R row) {
        line.setLength(0);
        for (int i = 0; i < table.columns().size(); i++) {
            if (i > 0) {
                line.append(';');
            }
            oneCell.fill(table.columns().get(i), row, this);
        }
        rows++;
        return line.append(mark).append("\r\n");
    }

    Written written() {
        return new Written(rows, altered);
    }

    @Override
    public void text(String value) {
        oneCell.tell();
        line.append(text.of(value));
        if (text.wasAltered()) {
            altered++;
        }
    }

    @Override
    public void whole(long value) {
        oneCell.tell();
        line.append(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        oneCell.tell();
        line.append(value.toPlainString().replace('.', ','));
    }

    @Override
    public void day(LocalDate value) {
        oneCell.tell();
        line.append(Dates.figures(value));
    }

    @Override
    public void blank() {
        oneCell.tell();
    }
}
