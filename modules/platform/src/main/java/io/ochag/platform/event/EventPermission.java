package io.ochag.platform.event;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about the delivery of events. */
public enum EventPermission implements Permission {
    READ("events.read", "Смотреть доставку событий", "See the delivery of events"),
    MANAGE("events.manage", "Управлять доставкой событий", "Manage the delivery of events");

    private final Declaration declaration;

    EventPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
