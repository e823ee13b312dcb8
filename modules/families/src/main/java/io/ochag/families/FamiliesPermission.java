package io.ochag.families;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about families. */
public enum FamiliesPermission implements Permission {
    FIND("families.find", "Искать людей и семьи", "Find persons and families"),
    READ("families.read", "Смотреть карточку семьи", "Read a family's card"),
    REGISTER("families.register", "Регистрировать людей и семьи", "Register persons and families"),
    WRITE("families.write", "Изменять карточку семьи", "Change a family's card"),
    REVIEW("families.review", "Разбирать похожих людей", "Decide about persons who may be one");

    private final Declaration declaration;

    FamiliesPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
