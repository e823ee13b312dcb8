package io.ochag.network.timeline;

import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that must be followed.
 *
 * @param changed components that are stated otherwise than last time; absent where nothing is known of a last time: the thing is new, or comes back
 */
public record Stated<T>(T thing, @NotPersonal Optional<Set<String>> changed) {
    public static <T> Stated<T> anew(T thing) {
        return new Stated<>(thing, Optional.empty());
    }

    /** Whether a component is stated as it was, so that what a person has made of it since may stay. */
    public boolean keeps(String component) {
        return changed.map(it -> !it.contains(component)).orElse(false);
    }
}
