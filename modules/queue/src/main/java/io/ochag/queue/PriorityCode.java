package io.ochag.queue;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;

/** The code of a priority class, such as {@code disability}. Lower-case Latin letters, digits and {@code . : _ -}, at most 60. */
public record PriorityCode(@NotPersonal String value) implements CodeId {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code priority-code.format} */
    public PriorityCode {
        KeyForm.CODE.require(value, "priority-code.format");
    }

    @Override
    public String toString() {
        return value;
    }
}
