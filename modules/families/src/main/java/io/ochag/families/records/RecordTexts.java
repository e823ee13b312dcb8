package io.ochag.families.records;

import io.ochag.families.MemberRole;

/** Lines of the registry in words. */
final class RecordTexts {
    private RecordTexts() {}

    static String of(RecordRow row) {
        String whom = row.whom();
        return switch (row.kind()) {
            case "families.registered" -> "Семья зарегистрирована";
            case "families.person-registered" -> "Человек зарегистрирован";
            case "families.joined" -> "В составе семьи: " + whom;
            case "families.left" -> "Больше не в составе семьи: " + whom;
            case "families.merged" -> "Объединено с другой записью";
            case "families.merge-undone" -> "Объединение отменено";
            case "families.phone" -> "Записан телефон: " + whom;
            case "families.double-membership" -> "Состоит в обеих семьях: " + whom;
            case "families.two-roles" -> "Две роли в одной семье: " + whom;
            case "families.two-snils" -> "Разные СНИЛС";
            case "families.two-birth-dates" -> "Разные даты рождения";
            case "families.membership-changed" -> "Изменено членство в семье";
            case "families.residence" -> "Записан адрес";
            case "families.move" -> "Передача другому пункту";
            case "families.situation" -> "Записана жизненная ситуация";
            case "families.category" -> "Записана категория";
            case "families.study" -> "Записано обучение";
            case "families.care" -> "Ребёнок живёт вне семьи";
            case "families.name" -> "Изменено имя";
            case "families.person-change" -> "Исправлены сведения о человеке";
            case "families.paper" -> "Записан документ";
            case "families.pregnancy" -> "Запись о беременности";
            case "families.death" -> "Записана смерть";
            case "families.representation" -> "Записано, кто действует за человека";
            case "families.capacity" -> "Записана дееспособность";
            case "families.parent-conflict" -> "Записан спор родителей";
            case "families.own-phone" -> "Записан телефон";
            case "families.phone-ended" -> "Телефоном больше не пользуются";
            case "families.communication" -> "Записаны языки и способ связи";
            case "families.consent" -> "Записано согласие или основание";
            case "families.merge-matter" -> "Не решено после объединения: " + row.detail();
            default -> row.detail() == null ? whom : row.detail();
        };
    }

    static String of(MemberRole role) {
        return switch (role) {
            case MOTHER -> "мать";
            case FATHER -> "отец";
            case CHILD -> "ребёнок";
            case GUARDIAN -> "опекун";
            case GRANDPARENT -> "бабушка или дедушка";
            case RELATIVE -> "родственник";
            case OTHER -> "другое";
        };
    }
}
