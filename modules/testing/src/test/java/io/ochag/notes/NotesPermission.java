package io.ochag.notes;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow in this module. */
public enum NotesPermission implements Permission {
    READ("notes.read", "Читать заметки", "Read notes"),
    WRITE("notes.write", "Писать заметки", "Write notes");

    private final String code;
    private final LocalText title;

    NotesPermission(String code, String ru, String en) {
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
