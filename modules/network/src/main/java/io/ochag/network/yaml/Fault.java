package io.ochag.network.yaml;

import io.ochag.kernel.text.LocalText;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can be wrong with a line of a region profile. The sentences never repeat what the line says. */
public enum Fault {
    NO_FILE("profile.file", "Такого файла нет.", "There is no such file."),
    NOT_YAML(
            "profile.yaml",
            "Файл не читается: проверьте отступы, двоеточия и кавычки.",
            "The file cannot be read: check indents, colons and quotes."),
    EXPECTED_MAP("profile.map", "Здесь нужны пары «ключ: значение».", "Pairs of key and value are needed here."),
    EXPECTED_LIST("profile.list", "Здесь нужен список.", "A list is needed here."),
    EXPECTED_TEXT("profile.text", "Здесь нужно одно значение.", "One value is needed here."),
    REQUIRED("profile.required", "Не хватает обязательного ключа.", "A required key is missing."),
    UNKNOWN_KEY("profile.unknown-key", "Такого ключа здесь не бывает.", "There is no such key here."),
    REPEATED_KEY("profile.repeated-key", "Ключ повторён.", "The key is repeated."),
    CHOICE("profile.choice", "Здесь допустимы только слова из списка.", "Only words of the list are allowed here."),
    NUMBER(
            "profile.number",
            "Здесь нужно целое число в допустимых пределах.",
            "A whole number in range is needed here."),
    CODE_FORMAT(
            "profile.code-format",
            "Код: строчные латинские буквы, цифры и дефис.",
            "A code is made of lower-case Latin letters, digits and hyphens."),
    REPEATED_CODE("profile.repeated-code", "Такой код уже занят.", "This code is taken already."),
    UNKNOWN_TERRITORY("profile.unknown-territory", "Такой территории нет.", "There is no such territory."),
    UNKNOWN_NETWORK("profile.unknown-network", "Такой сети нет.", "There is no such network."),
    UNKNOWN_ORGANISATION("profile.unknown-organisation", "Такой организации нет.", "There is no such organisation."),
    UNKNOWN_PLACE("profile.unknown-place", "Такого места нет.", "There is no such place."),
    UNKNOWN_ROLE("profile.unknown-role", "Такой роли нет.", "There is no such role."),
    UNKNOWN_LEVEL("profile.unknown-level", "У этой сети нет такого уровня.", "The network has no such level."),
    LEVEL_ORDER(
            "profile.level-order",
            "Вышестоящее место принадлежит той же сети и стоит на уровень выше или больше.",
            "The place above belongs to the same network and stands on a higher level."),
    UNKNOWN_SPECIALIST_PROFILE(
            "profile.unknown-specialist-profile",
            "Такого профиля специалиста нет.",
            "There is no such specialist profile."),
    UNKNOWN_PERMISSION(
            "profile.unknown-permission",
            "Ни один модуль не объявляет такого права.",
            "No module declares this permission."),
    OKTMO_FORMAT("oktmo.format", "ОКТМО — 8 цифр.", "An ОКТМО code has 8 digits."),
    OKTMO_CHECK_DIGIT(
            "oktmo.check-digit",
            "Контрольное число не подходит к коду ОКТМО.",
            "The check digit does not belong to the ОКТМО code."),
    DATE_FORMAT("profile.date", "Дата пишется как 2026-01-31.", "A date is written as 2026-01-31."),
    DATE_ORDER(
            "date-range.order",
            "Конец (to) должен быть позже начала (from): это первый день, когда уже не действует.",
            "The end (to) must be after the start (from): it is the first day that no longer counts."),
    DATE_OVERLAP("profile.date-overlap", "Сроки пересекаются.", "The dates overlap."),
    HOURS_FORMAT(
            "profile.hours",
            "Часы пишутся как mon-fri: 09:00-13:00 14:00-18:00.",
            "Hours are written as mon-fri: 09:00-13:00 14:00-18:00."),
    HOURS_OVERLAP("profile.hours-overlap", "Часы одного дня пересекаются.", "Hours of one day overlap."),
    WITHIN_CYCLE("profile.within-cycle", "Территории вложены по кругу.", "The territories contain each other."),
    NO_MUNICIPALITY(
            "profile.no-municipality",
            "Территория не входит ни в одно муниципальное образование.",
            "The territory belongs to no municipality."),
    OWN_SCOPE(
            "profile.own-scope",
            "Охват own бывает только у роли с holder: citizen, и другого у неё не бывает.",
            "The scope own goes with holder: citizen only, and that holder has no other scope."),
    CITIZEN_POST(
            "profile.citizen-post",
            "Роль гражданина нельзя дать как должность.",
            "A citizen's role cannot be given as a post."),
    NAME_BLANK("name.blank", "Имя не может быть пустым.", "A name cannot be blank."),
    NAME_LENGTH("name.length", "Слишком длинное имя.", "The name is too long."),
    NAME_LETTERS(
            "name.letters",
            "В имени бывают только буквы, дефис и апостроф.",
            "A name has only letters, hyphens and apostrophes."),
    NAME_MIXED_SCRIPT(
            "name.mixed-script",
            "В имени смешаны русские и латинские буквы.",
            "Cyrillic and Latin letters are mixed in the name.");

    private static final Map<String, Fault> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Fault::code, Function.identity()));

    private final String code;
    private final LocalText text;

    Fault(String code, String ru, String en) {
        this.code = code;
        this.text = new LocalText(ru, en);
    }

    /** The fault that a value type's reason stands for; for all other reasons the given one. */
    static Fault of(String reason, Fault otherwise) {
        return BY_CODE.getOrDefault(reason, otherwise);
    }

    public String code() {
        return code;
    }

    public LocalText text() {
        return text;
    }
}
