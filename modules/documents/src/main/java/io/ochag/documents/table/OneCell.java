package io.ochag.documents.table;

import io.ochag.documents.CellSink;
import io.ochag.documents.Column;

/** Holds columns to one cell a row. */
final class OneCell {
    private int told;

    <R, S extends CellSink> void fill(Column<R> column, R row, S sink) {
        told = 0;
        column.fill().accept(row, sink);
        if (told != 1) {
            throw new IllegalStateException("the column «" + column.title() + "» told " + told + " cells of a row");
        }
    }

    void tell() {
        told++;
    }
}
