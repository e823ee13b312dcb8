package io.ochag.documents;

import java.util.function.Consumer;

/**
 * Where rows come from. It is run once, after the export has been recorded; it may read from a cursor in a unit of work of its own. A list is
 * {@code list::forEach}.
 */
@FunctionalInterface
public interface Rows<R> {
    void forEach(Consumer<R> sink);
}
