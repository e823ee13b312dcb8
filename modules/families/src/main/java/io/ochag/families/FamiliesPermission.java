package io.ochag.families;

import static io.ochag.kernel.access.DataClass.CONTACT;
import static io.ochag.kernel.access.DataClass.FAMILY_TIES;
import static io.ochag.kernel.access.DataClass.IDENTITY;
import static io.ochag.kernel.access.DataClass.OFFICIAL_NUMBER;

import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;
import java.util.Set;

/** What roles may allow about families. */
public enum FamiliesPermission implements Permission {
    FIND("families.find", "Искать людей и семьи", "Find persons and families", IDENTITY, FAMILY_TIES),
    READ(
            "families.read",
            "Смотреть карточку семьи",
            "Read a family's card",
            IDENTITY,
            FAMILY_TIES,
            OFFICIAL_NUMBER,
            CONTACT),
    REGISTER("families.register", "Регистрировать людей и семьи", "Register persons and families"),
    WRITE("families.write", "Изменять карточку семьи", "Change a family's card"),
    REVIEW("families.review", "Разбирать похожих людей", "Decide about persons who may be one"),
    PREGNANCY("families.pregnancy", "Знать о беременности и записывать её", "Know of a pregnancy and record it"),
    CATEGORY("families.category", "Вести категории семей и людей", "Keep categories of families and persons"),
    SITUATION(
            "families.situation",
            "Знать о трудной ситуации семьи и записывать её",
            "Know of a family's trouble and record it"),
    ADOPTION("families.adoption", "Знать об усыновлении", "Know of adoption"),
    MERGE(
            "families.merge",
            "Объединять записи одной семьи или одного человека",
            "Merge records of one family or person"),
    RESTRICT(
            "families.restrict",
            "Скрывать семьи и людей и снимать ограничение",
            "Hide families and persons, and lift it"),
    SEE_RESTRICTED("families.see-restricted", "Видеть скрытые семьи и людей", "See hidden families and persons"),
    REPRESENT(
            "families.represent",
            "Вести, кто за кого действует, и дееспособность",
            "Keep who acts for whom, and capacity"),
    CONSENT("families.consent", "Вести согласия и правовые основания", "Keep consents and legal bases"),
    CONSENT_FORMS("families.consent-forms", "Издавать формы согласий", "Publish forms of consent"),
    SUBJECT_ACCESS(
            "families.subject-access",
            "Отвечать человеку, какие данные о нём хранятся",
            "Tell a person what is held about them",
            IDENTITY,
            FAMILY_TIES,
            OFFICIAL_NUMBER,
            CONTACT),
    LEGAL_HOLD("families.legal-hold", "Запрещать уничтожение данных", "Forbid that data be destroyed"),
    RETIRE(
            "families.retire",
            "Решать об обезличивании по окончании срока",
            "Decide on depersonalisation after the term"),
    IMPORT("families.import", "Загружать семьи из файлов", "Bring in families from files"),
    EXPORT(
            "families.export",
            "Выгружать семьи в файл",
            "Export families as a file",
            IDENTITY,
            FAMILY_TIES,
            OFFICIAL_NUMBER,
            CONTACT);

    private final Declaration declaration;

    /** @param shows classes of data that are shown by it: consent or a legal basis is asked for them */
    FamiliesPermission(String code, String ru, String en, DataClass... shows) {
        this.declaration = new Declaration(code, new LocalText(ru, en), Set.of(shows));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
