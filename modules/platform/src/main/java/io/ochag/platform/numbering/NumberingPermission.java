package io.ochag.platform.numbering;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about numbers on paper. */
public enum NumberingPermission implements Permission {
    MANAGE("numbering.manage", "Настраивать номера документов", "Set up numbers on paper");

    private final Declaration declaration;

    NumberingPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
