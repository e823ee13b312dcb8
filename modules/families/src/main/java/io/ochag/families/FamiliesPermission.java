package io.ochag.families;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about families. */
public enum FamiliesPermission implements Permission {
    FIND("families.find", "Искать людей и семьи", "Find persons and families"),
    READ("families.read", "Смотреть карточку семьи", "Read a family's card"),
    REGISTER("families.register", "Регистрировать людей и семьи", "Register persons and families"),
    WRITE("families.write", "Изменять карточку семьи", "Change a family's card"),
    PREGNANCY("families.pregnancy", "Знать о беременности и записывать её", "Know of a pregnancy and record it"),
    ADOPTION("families.adoption", "Знать об усыновлении", "Know of adoption"),
    MERGE(
            "families.merge",
            "Объединять записи одной семьи или одного человека",
            "Merge records of one family or person"),
    RESTRICT(
            "families.restrict",
            "Скрывать семьи и людей и снимать ограничение",
            "Hide families and persons, and lift it"),
    SEE_RESTRICTED("families.see-restricted", "Видеть скрытые семьи и людей", "See hidden families and persons");

    private final Declaration declaration;

    FamiliesPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
