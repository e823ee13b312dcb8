package io.ochag.families.registry;

import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import org.jspecify.annotations.Nullable;

/** A name as columns and back: having no patronymic and its being unknown are different states. */
public final class NameColumns {
    private NameColumns() {}

    public static String state(Patronymic patronymic) {
        if (patronymic instanceof Patronymic.Known) {
            return "KNOWN";
        }
        return patronymic instanceof Patronymic.Absent ? "NONE" : "UNKNOWN";
    }

    public static PersonName name(String surname, String given, @Nullable String patronymic, String state) {
        if (patronymic != null) {
            return new PersonName(surname, given, Patronymic.of(patronymic));
        }
        return new PersonName(surname, given, "NONE".equals(state) ? Patronymic.NO_PATRONYMIC : Patronymic.UNKNOWN);
    }
}
