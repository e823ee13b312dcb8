package io.ochag.kernel.person;

import io.ochag.kernel.person.PersonalData.Kind;

/**
 * A name as in the document. It prints masked; compare names by {@link #folded()}.
 *
 * @param surname one or several words
 * @param given one or several words
 */
public record PersonName(
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        Patronymic patronymic) {
    /** @throws io.ochag.kernel.error.InvalidValueException as {@link NameText#tidy} */
    public PersonName {
        surname = NameText.tidy(surname);
        given = NameText.tidy(given);
    }

    /** Surname, given name and patronymic, with spaces. */
    public String full() {
        return patronymic instanceof Patronymic.Known known
                ? surname + " " + given + " " + known.text()
                : surname + " " + given;
    }

    public Folded folded() {
        return new Folded(
                NameText.fold(surname),
                NameText.fold(given),
                patronymic instanceof Patronymic.Known known ? NameText.fold(known.text()) : "");
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }

    /**
     * The spelling-free form of a name, for comparing and searching.
     *
     * @param patronymic empty where there is none or none is known
     */
    public record Folded(
            @PersonalData(Kind.NAME) String surname,
            @PersonalData(Kind.NAME) String given,
            @PersonalData(Kind.NAME) String patronymic) {
        @Override
        public String toString() {
            return "PersonName.Folded[***]";
        }
    }
}
