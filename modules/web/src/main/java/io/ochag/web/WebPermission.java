package io.ochag.web;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about sign-in of people and programs. */
public enum WebPermission implements Permission {
    ACCOUNTS("web.accounts", "Вести учётные записи сотрудников", "Administer the accounts of staff"),
    KEYS("keys.manage", "Вести ключи программ", "Administer the keys of programs");

    private final Declaration declaration;

    WebPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
