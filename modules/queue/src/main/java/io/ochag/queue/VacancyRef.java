package io.ochag.queue;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.person.NotPersonal;

/** What the calling module calls the place that became free: the id of an item, of a slot. Latin letters, digits and {@code . : _ - /}, at most 120. */
public record VacancyRef(@NotPersonal String value) implements CodeId {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code vacancy-ref.format} */
    public VacancyRef {
        KeyForm.RESOURCE.require(value, "vacancy-ref.format");
    }

    @Override
    public String toString() {
        return value;
    }
}
