package io.ochag.queue;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;

/** Why something was done, how somebody was called, what was noted: a code of the calling module, never free text. Lower-case Latin letters, digits and {@code . : _ -}, at most 60. */
public record ReasonCode(@NotPersonal String value) implements CodeId {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code reason-code.format} */
    public ReasonCode {
        KeyForm.CODE.require(value, "reason-code.format");
    }

    @Override
    public String toString() {
        return value;
    }
}
