package io.ochag.families;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about families. */
public enum FamiliesPermission implements Permission {
    FIND("families.find", "Искать людей и семьи", "Find persons and families"),
    READ("families.read", "Смотреть карточку семьи", "Read a family's card"),
    REGISTER("families.register", "Регистрировать людей и семьи", "Register persons and families"),
    WRITE("families.write", "Изменять карточку семьи", "Change a family's card");

    private final String code;
    private final LocalText title;

    FamiliesPermission(String code, String ru, String en) {
        this.code = code;
        this.title = new LocalText(ru, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalText title() {
        return title;
    }
}
