package io.ochag.families;

import io.ochag.kernel.text.LocalText;

/** What speaks for and against two descriptions being of one person. */
public enum MatchReason {
    SAME_SNILS("Тот же СНИЛС", "The same СНИЛС"),
    OTHER_SNILS("Другой СНИЛС", "Another СНИЛС"),
    NEAR_SNILS("СНИЛС отличается одной или двумя цифрами", "The СНИЛС differs in one or two digits"),
    SAME_SURNAME("Та же фамилия", "The same surname"),
    FREQUENT_SURNAME("Та же частая фамилия", "The same surname, a frequent one"),
    FORMER_SURNAME("Прежняя фамилия", "A former surname"),
    SURNAME_FORM("Фамилия в другой форме или латиницей", "The surname in another form or in Latin letters"),
    SURNAME_PART("Одна часть двойной фамилии", "One half of a double surname"),
    SURNAME_SLIP("Фамилия с опечаткой", "The surname with a slip of the pen"),
    OTHER_SURNAME("Другая фамилия", "Another surname"),
    NAMES_SWAPPED("Имя и фамилия переставлены", "Surname and given name in each other's place"),
    SAME_GIVEN("То же имя", "The same given name"),
    GIVEN_FORM("Имя в другой форме", "Another form of the given name"),
    GIVEN_SLIP("Имя с опечаткой", "The given name with a slip of the pen"),
    GIVEN_NEAR("Похожее имя", "A given name that is taken for this one"),
    OTHER_GIVEN("Другое имя", "Another given name"),
    SAME_PATRONYMIC("То же отчество", "The same patronymic"),
    PATRONYMIC_FORM("Отчество в другой форме или с опечаткой", "Another form of the patronymic, or a slip of the pen"),
    OTHER_PATRONYMIC("Другое отчество", "Another patronymic"),
    SAME_BIRTH("Та же дата рождения", "The same birth date"),
    BIRTH_SWAPPED("В дате рождения переставлены день и месяц", "Day and month of the birth date are swapped"),
    BIRTH_DIGIT("В дате рождения другая цифра", "One digit of the birth date differs"),
    BIRTH_YEAR("Тот же год рождения", "The same year of birth"),
    BIRTH_AROUND("Примерно тот же возраст", "About the same age"),
    OTHER_BIRTH("Другая дата рождения", "Another birth date"),
    OTHER_SEX("Другой пол", "The other sex"),
    SAME_PHONE("Тот же телефон", "The same phone"),
    SAME_MUNICIPALITY("Тот же муниципалитет", "The same municipality"),
    SAME_RELATIVE("Тот же человек в семье", "The same person in the family");

    private final LocalText text;

    MatchReason(String ru, String en) {
        this.text = new LocalText(ru, en);
    }

    public LocalText text() {
        return text;
    }
}
