package io.ochag.notes;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of this module. */
public enum NotesError implements ErrorCode {
    TITLE_TAKEN;

    @Override
    public Refusal refusal() {
        return new Refusal(
                "notes.title-taken",
                ErrorKind.CONFLICT,
                new LocalText("Заметка с таким заголовком уже есть.", "There is a note of this title."));
    }
}
