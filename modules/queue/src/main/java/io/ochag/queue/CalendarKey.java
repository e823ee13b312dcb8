package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;

/** Names the hours of a desk at which offers are answered. The code is the calling module's. */
public record CalendarKey(
        @NotPersonal String module, @NotPersonal String code) {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code calendar-key.format} */
    public CalendarKey {
        KeyForm.MODULE.require(module, "calendar-key.format");
        KeyForm.RESOURCE.require(code, "calendar-key.format");
    }

    @Override
    public String toString() {
        return module + "/" + code;
    }
}
