package io.ochag.network.staff;

import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads a worker's name out of the columns that it is kept in. */
public final class WorkerName {
    private WorkerName() {}

    public static PersonName of(String surname, String given, @Nullable String patronymic, String kind) {
        return new PersonName(surname, given, patronymic(patronymic, kind));
    }

    private static Patronymic patronymic(@Nullable String text, String kind) {
        if (text != null) {
            return Patronymic.of(text);
        }
        return "ABSENT".equals(kind) ? Patronymic.NO_PATRONYMIC : Patronymic.UNKNOWN;
    }
}
