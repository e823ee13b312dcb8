package io.ochag.queue;

import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import java.util.UUID;

/** Identifies one becoming free of a place; the same place freed again is another one. */
public record VacancyId(UUID value) implements UuidId {
    /** Reads the usual text form; anything else is refused with {@code id.format}. */
    public static VacancyId parse(String text) {
        return new VacancyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
