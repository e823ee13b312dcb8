package io.ochag.notes;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow in this module. */
public enum NotesPermission implements Permission {
    READ("notes.read", "Читать заметки", "Read notes"),
    WRITE("notes.write", "Писать заметки", "Write notes");

    private final Declaration declaration;

    NotesPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
