package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One kind of thing that a profile states, and how the database follows it.
 *
 * @param put inserts or updates
 * @param release lets go of what another changed thing may need, before anything of the kind is put
 * @param end ends by date what is no longer stated
 */
record ProfileKind<T>(
        @NotPersonal String name,
        Function<Profile, List<T>> stated,
        Function<T, String> code,
        Consumer<T> put,
        Consumer<T> release,
        BiConsumer<String, LocalDate> end) {

    ProfileKind<T> releasing(Consumer<T> letGo) {
        return new ProfileKind<>(name, stated, code, put, letGo, end);
    }
}
