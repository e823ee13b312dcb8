package io.ochag.kernel.person;

import io.ochag.kernel.person.PersonalData.Kind;

/** A patronymic, its absence, or our not knowing: the last two are different answers and are kept apart. */
public sealed interface Patronymic {
    Patronymic NO_PATRONYMIC = new Absent();
    Patronymic UNKNOWN = new NotKnown();

    /** As in the document. */
    record Known(@PersonalData(Kind.NAME) String text) implements Patronymic {
        public Known {
            text = NameText.tidy(text);
        }

        @Override
        public String toString() {
            return "Patronymic[***]";
        }
    }

    /** The person has none: the document shows a dash. */
    record Absent() implements Patronymic {}

    /** Nobody has told us. */
    record NotKnown() implements Patronymic {}

    static Patronymic of(String text) {
        return new Known(text);
    }
}
