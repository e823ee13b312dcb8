package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;
import java.util.Comparator;

/**
 * Names a line: whose it is and what is waited for.
 *
 * @param module the name of the calling module, such as {@code rental}
 * @param resource what has the places, as that module calls it: {@code model/…/point/…}
 */
public record LineKey(
        @NotPersonal String module, @NotPersonal String resource) implements Comparable<LineKey> {
    /** The order in which everybody locks lines. */
    private static final Comparator<LineKey> ORDER =
            Comparator.comparing(LineKey::module).thenComparing(LineKey::resource);

    /** @throws io.ochag.kernel.error.InvalidValueException {@code line-key.format} */
    public LineKey {
        KeyForm.MODULE.require(module, "line-key.format");
        KeyForm.RESOURCE.require(resource, "line-key.format");
    }

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return module + "/" + resource;
    }
}
