package io.ochag.families.intake;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Undoes what a dry run has done. Nobody ever gets it as an answer. */
enum Rehearsal implements ErrorCode {
    OVER;

    @Override
    public Refusal refusal() {
        return new Refusal(
                "families.import-rehearsed",
                ErrorKind.CONFLICT,
                new LocalText("Пробная загрузка ничего не сохраняет.", "A dry run keeps nothing."));
    }
}
