package io.ochag.documents;

import io.ochag.kernel.person.NotPersonal;
import java.util.function.Function;

/**
 * A paper that names nobody: a label, a price list, a blank. One about people is {@link #about made} of it, and only that one prints them.
 *
 * @param code dotted, module first, such as {@code rental.price-list}
 */
public record Template<M>(@NotPersonal String code, Markup<M> markup) {
    /** The same paper, about people. */
    public PeopleTemplate<M> about(Function<M, Subjects> subjects) {
        return new PeopleTemplate<>(this, subjects);
    }
}
