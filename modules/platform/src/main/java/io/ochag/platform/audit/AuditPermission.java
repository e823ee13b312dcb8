package io.ochag.platform.audit;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about the audit trail. */
public enum AuditPermission implements Permission {
    READ("audit.read", "Смотреть журнал доступа", "Read the access log");

    private final Declaration declaration;

    AuditPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
