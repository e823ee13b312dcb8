package io.ochag.families;

import io.ochag.kernel.text.LocalText;

/** What keeps a line of a register from being registered. */
public enum ImportFault {
    NOBODY("В строке никто не назван.", "The line names nobody."),
    NAME_INCOMPLETE("Укажите фамилию и имя.", "Give surname and given name."),
    NAME_FORM(
            "Имя записано неверно: в нём цифры, знаки или буквы разных алфавитов.",
            "The name is not well formed: digits, signs or letters of two alphabets."),
    BIRTH_FORM("Дата рождения не читается.", "The birth date cannot be read."),
    BIRTH_FUTURE("Дата рождения ещё не наступила.", "The birth date has not come yet."),
    SEX_FORM("Пол не читается. Напишите «ж» или «м».", "The sex cannot be read. Write «ж» or «м»."),
    SNILS_FORM("СНИЛС записан неверно: нужны 11 цифр.", "The СНИЛС is not well formed: it has 11 digits."),
    SNILS_SUM("Контрольная сумма СНИЛС не сходится.", "The check sum of the СНИЛС does not match."),
    SNILS_TWICE("СНИЛС указан в файле дважды.", "The СНИЛС stands in the file twice."),
    SNILS_TAKEN("Человек с таким СНИЛС уже зарегистрирован.", "A person with this СНИЛС is registered already."),
    PHONE_FORM("Телефон записан неверно.", "The phone number is not well formed."),
    ROLE_FORM("Роль в семье не читается.", "The role in the family cannot be read."),
    CHILDREN_FORM("Список детей не читается.", "The list of children cannot be read."),
    MUNICIPALITY_UNKNOWN("Муниципалитета нет в сопоставлении.", "The mapping does not have this municipality."),
    DAY_FORM("Дата не читается.", "The date cannot be read."),
    DAY_FUTURE("Дата ещё не наступила.", "The date has not come yet."),
    TOO_MANY_MEMBERS("Слишком много людей в одной семье.", "There are too many people in one family."),
    KEY_SCATTERED(
            "Строки этой семьи стоят не подряд. Отсортируйте файл по ключу семьи.",
            "The rows of this family do not follow one another. Sort the file by the key of the family."),
    REFUSED("Не соответствует правилам регистрации.", "Does not keep to the rules of registration.");

    private final LocalText text;

    ImportFault(String ru, String en) {
        this.text = new LocalText(ru, en);
    }

    public LocalText text() {
        return text;
    }
}
