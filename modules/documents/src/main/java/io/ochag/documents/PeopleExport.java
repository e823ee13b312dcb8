package io.ochag.documents;

import java.util.function.Function;

/**
 * A table about people. It can be written only with a {@link Disclosure}.
 *
 * @param subjects whom a row is about
 */
public record PeopleExport<R>(TableExport<R> table, Function<R, Subjects> subjects) {}
