package io.ochag.kernel.document;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of the document store. */
public enum DocumentError implements ErrorCode {
    TOO_LARGE(
            "files.too-large",
            ErrorKind.INVALID,
            "Файл слишком большой. Уменьшите его или разделите на части.",
            "The file is too large. Make it smaller or divide it."),
    EMPTY("files.empty", ErrorKind.INVALID, "Файл пустой.", "The file is empty."),
    TYPE_NOT_ALLOWED(
            "files.type",
            ErrorKind.INVALID,
            "Файлы этого вида не принимаются. Сохраните его как PDF, картинку, DOCX, XLSX или текст без оформления.",
            "Files of this kind are not accepted. Save it as PDF, a picture, DOCX, XLSX or plain text."),
    TYPE_DIFFERS(
            "files.type-differs",
            ErrorKind.INVALID,
            "Содержимое файла не соответствует его виду. Откройте файл и сохраните его заново.",
            "The content of the file is not what it is said to be. Open the file and save it anew."),
    REFUSED(
            "files.refused",
            ErrorKind.INVALID,
            "Файл не прошёл проверку и не сохранён.",
            "The file did not pass a check and was not stored."),
    UNREADABLE(
            "files.unreadable",
            ErrorKind.UNAVAILABLE,
            "Файл не удалось прочитать до конца. Отправьте его ещё раз.",
            "The file could not be read to its end. Send it again."),
    HELD(
            "files.held",
            ErrorKind.CONFLICT,
            "Файл нельзя удалить: действует запрет на удаление.",
            "The file cannot be deleted while a legal hold stands."),
    KEPT(
            "files.kept",
            ErrorKind.CONFLICT,
            "Срок хранения файла ещё не закончился.",
            "The term of keeping the file is not over yet."),
    NOT_HELD("files.not-held", ErrorKind.CONFLICT, "Запрета на удаление уже нет.", "There is no legal hold any more."),
    PERIOD_TAKEN(
            "files.period-taken",
            ErrorKind.CONFLICT,
            "На эти дни срок хранения уже задан. Выберите более поздний день.",
            "A term is defined for these days already. Choose a later day.");

    private final Refusal refusal;

    DocumentError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
