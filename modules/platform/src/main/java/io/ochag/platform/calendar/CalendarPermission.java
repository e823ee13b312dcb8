package io.ochag.platform.calendar;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about the working calendar. Reading it needs no permission. */
public enum CalendarPermission implements Permission {
    MANAGE("calendar.manage", "Загружать производственный календарь", "Load the working calendar");

    private final Declaration declaration;

    CalendarPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
