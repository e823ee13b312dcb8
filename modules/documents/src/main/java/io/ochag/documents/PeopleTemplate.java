package io.ochag.documents;

import java.util.function.Function;

/**
 * A paper about people. It can be printed only with a {@link Disclosure}.
 *
 * @param subjects whom the paper is about
 */
public record PeopleTemplate<M>(Template<M> template, Function<M, Subjects> subjects) {}
