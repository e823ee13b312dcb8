package io.ochag.platform.notify;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about messages. */
public enum NotificationPermission implements Permission {
    READ("notifications.read", "Смотреть отправленные сообщения", "See what became of messages"),
    MANAGE(
            "notifications.manage",
            "Отправлять сообщения ещё раз и останавливать их",
            "Send messages again and stop them"),
    REPORT("notifications.report", "Подтверждать доставку сообщений", "Report that messages have arrived"),
    TEXTS("notifications.texts", "Менять тексты сообщений", "Reword messages");

    private final Declaration declaration;

    NotificationPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
