package io.ochag.platform.audit;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about the audit trail. */
public enum AuditPermission implements Permission {
    READ("audit.read", "Смотреть журнал доступа", "Read the access log");

    private final String code;
    private final LocalText title;

    AuditPermission(String code, String ru, String en) {
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
