package io.ochag.queue;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;

/** What a place offers and an entry needs, such as {@code size:74}. Lower-case Latin letters, digits and {@code . : _ -}, at most 60. */
public record Tag(@NotPersonal String value) implements CodeId {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code tag.format} */
    public Tag {
        KeyForm.CODE.require(value, "tag.format");
    }

    @Override
    public String toString() {
        return value;
    }
}
