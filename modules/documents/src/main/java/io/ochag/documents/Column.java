package io.ochag.documents;

import io.ochag.kernel.person.NotPersonal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One column of a table.
 *
 * @param width in characters, from 1 to 255
 * @param fill tells the sink the cell of a row
 */
public record Column<R>(@NotPersonal String title, int width, BiConsumer<R, CellSink> fill) {
    private static final int USUAL_TEXT = 24;
    private static final int USUAL_NUMBER = 12;

    /** A column whose cells may be blank or of different kinds. */
    public static <R> Column<R> of(String title, BiConsumer<R, CellSink> fill) {
        return new Column<>(title, USUAL_TEXT, fill);
    }

    public static <R> Column<R> text(String title, Function<R, String> value) {
        return of(title, (row, cell) -> cell.text(value.apply(row)));
    }

    public static <R> Column<R> whole(String title, ToLongFunction<R> value) {
        return new Column<>(title, USUAL_NUMBER, (row, cell) -> cell.whole(value.applyAsLong(row)));
    }

    public static <R> Column<R> decimal(String title, Function<R, BigDecimal> value) {
        return new Column<>(title, USUAL_NUMBER, (row, cell) -> cell.decimal(value.apply(row)));
    }

    public static <R> Column<R> day(String title, Function<R, LocalDate> value) {
        return new Column<>(title, USUAL_NUMBER, (row, cell) -> cell.day(value.apply(row)));
    }

    public Column<R> wide(int characters) {
        return new Column<>(title, characters, fill);
    }
}
