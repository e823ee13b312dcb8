package io.ochag.notes;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of this module. */
public enum NotesError implements ErrorCode {
    TITLE_TAKEN;

    @Override
    public String code() {
        return "notes.title-taken";
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.CONFLICT;
    }

    @Override
    public LocalText text() {
        return new LocalText("Заметка с таким заголовком уже есть.", "There is a note of this title.");
    }
}
