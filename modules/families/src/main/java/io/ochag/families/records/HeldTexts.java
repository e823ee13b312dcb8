package io.ochag.families.records;

import io.ochag.kernel.directory.FamilyRecords.Held;
import io.ochag.kernel.text.LocalText;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the registry holds about a person, in words. */
final class HeldTexts {
    private static final Map<String, LocalText> TITLES = Map.ofEntries(
            title("name", "Имя", "Name"),
            title("former-name", "Прежнее имя", "Former name"),
            title("birth", "Дата рождения", "Date of birth"),
            title("sex", "Пол", "Sex"),
            title("snils", "СНИЛС", "СНИЛС"),
            title("identity", "Как установлена личность", "How identity was established"),
            title("paper", "Документ", "Paper"),
            title("phone", "Телефон", "Phone"),
            title("former-phone", "Прежний телефон", "Former phone"),
            title("languages", "Языки и способ связи", "Languages and how to get in touch"),
            title("death", "Дата смерти", "Date of death"),
            title("study", "Очное обучение", "Full-time study"),
            title("capacity", "Дееспособность", "Capacity"),
            title("merge", "Записи объединены", "Records were merged"),
            title("membership", "В составе семьи", "Member of a family"),
            title("relative", "В той же семье", "In the same family"),
            title("residence", "Место жительства", "Residence"),
            title("situation", "Жизненная ситуация семьи", "Situation of the family"),
            title("category", "Категория", "Category"),
            title("care", "Жизнь вне семьи", "Life away from the family"),
            title("represented-by", "Представитель", "Representative"),
            title("represents", "Представляет", "Represents"),
            title("consent", "Согласие", "Consent"),
            title("basis", "Правовое основание", "Legal basis"),
            title("pregnancy", "Беременность", "Pregnancy"));

    private static final Map<String, LocalText> CODES = Map.ofEntries(
            title("FEMALE", "женский", "female"),
            title("MALE", "мужской", "male"),
            title("UNKNOWN", "неизвестно", "unknown"),
            title("AS_TOLD", "со слов", "as told"),
            title("PAPER_SEEN", "показан документ", "a paper was seen"),
            title("VERIFIED", "проверена", "verified"),
            title("EXACT", "", ""),
            title("YEAR", "год", "year"),
            title("ESTIMATED", "примерно", "estimated"),
            title("VOID", "отмечен как ошибочный", "marked as a mistake"),
            title("WITHDRAWN", "отозвано", "withdrawn"),
            title("MARRIAGE", "брак", "marriage"),
            title("DIVORCE", "расторжение брака", "divorce"),
            title("OWN_WISH", "по желанию", "own wish"),
            title("CORRECTION", "исправление", "correction"),
            title("EMANCIPATION", "эмансипация", "emancipation"),
            title("INCAPACITY", "недееспособность", "incapacity"),
            title("MOTHER", "мать", "mother"),
            title("FATHER", "отец", "father"),
            title("CHILD", "ребёнок", "child"),
            title("GUARDIAN", "опекун", "guardian"),
            title("GRANDPARENT", "бабушка или дедушка", "grandparent"),
            title("RELATIVE", "родственник", "relative"),
            title("OTHER", "другое", "other"),
            title("NONE", "нет трудностей", "none"),
            title("EARLY_STAGE", "ранняя стадия неблагополучия", "early stage"),
            title("HARDSHIP", "трудная жизненная ситуация", "hardship"),
            title("SOCIALLY_DANGEROUS", "социально опасное положение", "socially dangerous"),
            title("FULL", "законный представитель", "representative by law"),
            title("LIMITED", "ограничен в правах", "rights limited"),
            title("DEPRIVED", "лишён прав", "rights deprived"),
            title("PRELIMINARY_GUARDIAN", "предварительная опека", "preliminary guardian"),
            title("BODY", "организация", "an organisation"),
            title("ONE_OFF", "доверенность", "power of attorney"),
            title("BY_AGREEMENT", "по соглашению", "by agreement"),
            title("REMOVAL", "отобрание", "removal"),
            title("GUARDIANSHIP", "опека", "guardianship"),
            title("FOSTER", "приёмная семья", "foster family"),
            title("INSTITUTION", "учреждение", "institution"),
            title("BORN", "роды", "birth"),
            title("LOST", "потеря", "loss"),
            title("WRONG_NUMBER", "записан неверно", "written down wrongly"),
            title("GIVEN_UP", "больше не пользуется", "given up"),
            title("NOT_THEIRS", "отвечает другой человек", "somebody else answers"),
            title("ON_REQUEST", "просит не звонить", "asks not to be called there"),
            title("CALL", "звонок", "a call"),
            title("SMS", "СМС", "a text message"),
            title("MESSENGER", "мессенджер", "a messenger"),
            title("EMAIL", "электронная почта", "e-mail"),
            title("LETTER", "письмо", "a letter"),
            title("VISIT", "визит", "a visit"));

    private HeldTexts() {}

    static Held held(HeldRow row) {
        LocalText coded = row.code() == null ? null : CODES.getOrDefault(row.code(), raw(row.code()));
        String ru = Objects.requireNonNullElse(row.ru(), "");
        LocalText said = new LocalText(ru, Objects.requireNonNullElse(row.en(), ru));
        return new Held(
                "families." + row.kind(),
                Objects.requireNonNull(TITLES.get(row.kind())),
                coded == null ? said : joined(said, coded),
                Optional.ofNullable(row.fromDay()),
                Optional.ofNullable(row.toDay()));
    }

    private static LocalText joined(LocalText said, LocalText coded) {
        return new LocalText(joined(said.ru(), coded.ru()), joined(said.en(), coded.en()));
    }

    private static String joined(String said, String coded) {
        if (said.isEmpty() || coded.isEmpty()) {
            return said + coded;
        }
        return said + " (" + coded + ")";
    }

    private static LocalText raw(String text) {
        return new LocalText(text, text);
    }

    private static Map.Entry<String, LocalText> title(String code, String ru, String en) {
        return Map.entry(code, new LocalText(ru, en));
    }
}
