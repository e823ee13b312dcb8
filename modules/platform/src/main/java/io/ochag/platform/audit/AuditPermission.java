package io.ochag.platform.audit;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about the audit trail. */
public enum AuditPermission implements Permission {
    READ("audit.read", "Смотреть журнал доступа", "Read the access log"),
    VERIFY("audit.verify", "Проверять целостность журнала доступа", "Verify that the access log is whole");

    private final Declaration declaration;

    AuditPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
