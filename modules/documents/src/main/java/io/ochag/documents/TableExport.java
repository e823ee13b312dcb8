package io.ochag.documents;

import io.ochag.kernel.person.NotPersonal;
import java.util.List;
import java.util.function.Function;

/**
 * A table that names nobody. One about people is {@link #about made} of it, and only that one writes them.
 *
 * @param code dotted, module first, such as {@code rental.movement}
 * @param title of the file
 */
public record TableExport<R>(
        @NotPersonal String code, @NotPersonal String title, List<Column<R>> columns) {
    public TableExport {
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    public static <R> TableExport<R> of(String code, String title, Column<R>... columns) {
        return new TableExport<>(code, title, List.of(columns));
    }

    /** The same table, about people. */
    public PeopleExport<R> about(Function<R, Subjects> subjects) {
        return new PeopleExport<>(this, subjects);
    }
}
