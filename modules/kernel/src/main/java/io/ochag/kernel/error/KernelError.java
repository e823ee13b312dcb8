package io.ochag.kernel.error;

import io.ochag.kernel.text.LocalText;

/** Refusals that every module shares. */
public enum KernelError implements ErrorCode {
    FORBIDDEN(
            "access.forbidden",
            ErrorKind.FORBIDDEN,
            "Это действие вам не разрешено.",
            "You are not allowed to do this."),
    /** Consent of the person, or a legal basis instead of it, is missing, ended or withdrawn. */
    NO_CONSENT(
            "access.no-consent",
            ErrorKind.FORBIDDEN,
            "Нет согласия или иного законного основания, чтобы показать вам эти данные.",
            "There is no consent and no other legal basis to show you these data."),
    NOT_FOUND("access.not-found", ErrorKind.NOT_FOUND, "Не найдено.", "Not found."),
    INVALID(
            "command.invalid",
            ErrorKind.INVALID,
            "Проверьте отмеченные поля.",
            "Please check the fields that are marked."),
    STALE(
            "version.stale",
            ErrorKind.STALE,
            "Запись уже изменил кто-то другой. Откройте её заново.",
            "Somebody has changed this since you opened it. Open it again."),
    CALENDAR_YEAR_NOT_LOADED(
            "calendar.year-not-loaded",
            ErrorKind.CONFLICT,
            "Срок в рабочих днях посчитать нельзя: производственный календарь этого года ещё не загружен.",
            "A term in working days cannot be counted: the working calendar of that year is not loaded yet."),
    AUDIT_UNAVAILABLE(
            "audit.unavailable",
            ErrorKind.UNAVAILABLE,
            "Журнал доступа сейчас недоступен, поэтому данные не показаны. Повторите через минуту.",
            "The access log is not available now, so nothing is shown. Try again in a minute."),
    DATABASE_UNAVAILABLE(
            "database.unavailable",
            ErrorKind.UNAVAILABLE,
            "База данных сейчас недоступна. Повторите через минуту.",
            "The database is not available now. Try again in a minute.");

    private final Refusal refusal;

    KernelError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
