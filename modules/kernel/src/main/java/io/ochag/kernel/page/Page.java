package io.ochag.kernel.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list in its order.
 *
 * @param next how to ask for the following page; empty at the end of the list
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page out of one row more than was asked for: the extra row only tells that there is a next page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> shown = rows.subList(0, request.limit());
        return new Page<>(shown, Optional.of(key.apply(shown.get(shown.size() - 1))));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> render) {
        return new Page<>(items.stream().<R>map(render).toList(), next);
    }
}
