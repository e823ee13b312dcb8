package io.ochag.network.yaml;

import java.util.Optional;

/**
 * What was read under a key. Its value may be asked for only where the whole map was sound.
 *
 * @param spot where it stands, for problems that show later
 */
public record Field<T>(Spot spot, Optional<T> read) {
    static <T> Field<T> of(Spot spot, T value) {
        return new Field<>(spot, Optional.of(value));
    }

    static <T> Field<T> wrong(Spot spot) {
        return new Field<>(spot, Optional.empty());
    }

    public T get() {
        return read.orElseThrow(() -> new IllegalStateException("asked for a field that could not be read"));
    }
}
