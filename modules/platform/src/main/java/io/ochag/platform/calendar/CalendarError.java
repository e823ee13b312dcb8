package io.ochag.platform.calendar;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of the working calendar. */
public enum CalendarError implements ErrorCode {
    FILE_INVALID(
            "calendar.file-invalid",
            ErrorKind.INVALID,
            "В файле календаря есть ошибки; ничего не загружено.",
            "The calendar file has mistakes; nothing was loaded."),
    LOADED_MEANWHILE(
            "calendar.loaded-meanwhile",
            ErrorKind.CONFLICT,
            "Календарь этого года только что загрузил кто-то другой. Посмотрите изменения ещё раз.",
            "Somebody else has just loaded this year's calendar. Look at the changes again.");

    private final Refusal refusal;

    CalendarError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
