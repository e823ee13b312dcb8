package io.ochag.web.reason;

import io.ochag.kernel.text.LocalText;
import java.util.HashMap;
import java.util.Map;

/** Texts for the reasons of the kernel's value types and of this layer's own checks. */
final class CoreReasons {
    static final Map<String, LocalText> TEXTS = texts();

    private CoreReasons() {}

    private static Map<String, LocalText> texts() {
        Map<String, LocalText> all = new HashMap<>();
        shapes(all);
        limits(all);
        values(all);
        return Map.copyOf(all);
    }

    private static void shapes(Map<String, LocalText> all) {
        put(all, "required", "Заполните это поле.", "This field is needed.");
        put(
                all,
                "property.unknown",
                "Здесь есть поле, которого операция не знает.",
                "There is a field here that is not known.");
        put(all, "type.text", "Здесь нужен текст.", "A text is needed here.");
        put(all, "type.number", "Здесь нужно число.", "A number is needed here.");
        put(all, "type.whole-number", "Здесь нужно целое число.", "A whole number is needed here.");
        put(all, "type.boolean", "Здесь нужно true или false.", "true or false is needed here.");
        put(all, "type.array", "Здесь нужен список.", "A list is needed here.");
        put(all, "type.object", "Здесь нужна группа полей.", "A group of fields is needed here.");
        put(all, "value.unknown", "Выберите одно из допустимых значений.", "Choose one of the values allowed.");
        put(all, "number.range", "Число слишком велико или слишком точно.", "The number is too large or too precise.");
        put(
                all,
                "text.character",
                "В тексте есть знак, который нельзя сохранить.",
                "The text has a character that cannot be kept.");
        put(all, "text.length", "Текст слишком длинный.", "The text is too long.");
    }

    private static void limits(Map<String, LocalText> all) {
        put(
                all,
                "limit.size",
                "Длина или число строк — от {min} до {max}.",
                "The length or the number of items is {min} to {max}.");
        put(all, "limit.min", "Не меньше {value}.", "At least {value}.");
        put(all, "limit.max", "Не больше {value}.", "At most {value}.");
        put(all, "limit.positive", "Нужно число больше нуля.", "A number above zero is needed.");
        put(all, "limit.positive-or-zero", "Нужно число не меньше нуля.", "A number of zero or more is needed.");
        put(all, "limit.not-blank", "Поле не может быть пустым.", "This cannot be blank.");
        put(all, "limit.not-empty", "Нужна хотя бы одна запись.", "At least one is needed.");
        put(all, "limit.not-null", "Заполните это поле.", "This field is needed.");
        put(all, "limit.pattern", "Запись не подходит по форме.", "The form is not right.");
        put(
                all,
                "audit.about-nobody",
                "Назовите семью, человека или работника.",
                "Name a family, a person or a worker.");
        put(
                all,
                "audit.head",
                "Это не номер пачки и её отпечаток через двоеточие.",
                "This is not the number of a batch and its hash, with a colon between.");
        put(all, "page.limit", "Число строк на странице — от 1 до 100.", "A page holds 1 to 100 rows.");
        put(
                all,
                "page.after",
                "Начало страницы указано неверно. Начните список сначала.",
                "The place in the list is not right. Start from its beginning.");
    }

    private static void values(Map<String, LocalText> all) {
        put(
                all,
                "snils.format",
                "СНИЛС — это 11 цифр, например 112-233-445 95.",
                "A SNILS has 11 digits, such as 112-233-445 95.");
        put(
                all,
                "snils.checksum",
                "Контрольное число СНИЛС не сходится. Проверьте цифры.",
                "The SNILS check sum does not match. Check the digits.");
        put(all, "phone.format", "Это не похоже на номер телефона.", "This does not look like a telephone number.");
        put(all, "phone.unknown", "Такого номера телефона не бывает.", "There can be no such telephone number.");
        put(all, "name.blank", "Напишите имя как в документе.", "Write the name as in the document.");
        put(
                all,
                "name.length",
                "Имя слишком длинное: не больше 100 знаков.",
                "The name is too long: at most 100 characters.");
        put(
                all,
                "name.letters",
                "В имени могут быть только буквы, пробел, дефис, точка и апостроф.",
                "A name has letters, spaces, hyphens, dots and apostrophes only.");
        put(
                all,
                "name.mixed-script",
                "В имени смешаны русские и латинские буквы.",
                "The name mixes Cyrillic and Latin letters.");
        put(
                all,
                "patronymic.contradiction",
                "Отчество указано, и отмечено, что его нет.",
                "A patronymic is given and also marked as absent.");
        put(all, "oktmo.format", "Код ОКТМО — это 8 или 11 цифр.", "An OKTMO code has 8 or 11 digits.");
        put(
                all,
                "oktmo.check-digit",
                "Контрольное число кода ОКТМО не сходится.",
                "The check digit of the OKTMO code does not match.");
        put(all, "id.format", "Идентификатор записан неверно.", "The identifier is not well formed.");
        put(all, "date.format", "Дата пишется так: 2026-11-21.", "A date is written like this: 2026-11-21.");
        put(all, "month.format", "Месяц пишется так: 2026-11.", "A month is written like this: 2026-11.");
        put(all, "time.format", "Время пишется так: 09:30.", "A time is written like this: 09:30.");
        put(
                all,
                "instant.format",
                "Время пишется так: 2026-11-21T06:30:00Z.",
                "An instant is written like this: 2026-11-21T06:30:00Z.");
        put(all, "date-range.order", "Конец раньше начала или в тот же день.", "The end is not after the beginning.");
        put(
                all,
                "term.format",
                "Срок пишется как 48h, 30d, 10wd или 3m: часы, дни, рабочие дни, месяцы.",
                "A term is written as 48h, 30d, 10wd or 3m: hours, days, working days, months.");
        put(all, "term.count", "Срок — целое число от 1 до 10000.", "A term is a whole number from 1 to 10000.");
        put(all, "time-slot.order", "Конец не позже начала.", "The end is not after the beginning.");
        put(all, "network-code.format", "Код сети записан неверно.", "The code of the network is not well formed.");
        put(
                all,
                "territory-code.format",
                "Код территории записан неверно.",
                "The code of the territory is not well formed.");
        put(
                all,
                "login.format",
                "Имя для входа — от 3 до 64 знаков: латинские буквы, цифры, точка, дефис.",
                "A login has 3 to 64 characters: Latin letters, digits, dots, hyphens.");
        put(all, "password.length", "Пароль — от 12 до 100 знаков.", "A password has 12 to 100 characters.");
        put(all, "purpose.format", "Цель обращения записана неверно.", "The purpose is not well formed.");
    }

    private static void put(Map<String, LocalText> all, String reason, String ru, String en) {
        all.put(reason, new LocalText(ru, en));
    }
}
