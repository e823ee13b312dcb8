package io.ochag.web;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about sign-in. */
public enum WebPermission implements Permission {
    ACCOUNTS("web.accounts", "Вести учётные записи сотрудников", "Administer the accounts of staff");

    private final String code;
    private final LocalText title;

    WebPermission(String code, String ru, String en) {
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
