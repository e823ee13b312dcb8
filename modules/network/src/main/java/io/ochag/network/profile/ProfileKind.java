package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.timeline.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One kind of thing that a profile states, and how the database follows it.
 *
 * @param put inserts or updates what is stated for the first time or otherwise than before, as of a day
 * @param end ends by date what is no longer stated
 */
record ProfileKind<T extends Record>(
        @NotPersonal String name,
        Function<Profile, List<T>> stated,
        Function<T, String> code,
        BiConsumer<List<Stated<T>>, LocalDate> put,
        BiConsumer<String, LocalDate> end) {}
