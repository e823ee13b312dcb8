package io.ochag.kernel.notify;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals about messages. */
public enum NotificationError implements ErrorCode {
    NOT_WAITING(
            "notifications.not-waiting",
            ErrorKind.CONFLICT,
            "Сообщение уже не ждёт отправки.",
            "The message is not waiting to be sent any more."),
    NOT_TO_RESEND(
            "notifications.not-to-resend",
            ErrorKind.CONFLICT,
            "Это сообщение нельзя отправить ещё раз: оно ждёт отправки или остановлено.",
            "This message cannot be sent again: it is waiting or was stopped."),
    TOO_LATE(
            "notifications.too-late",
            ErrorKind.CONFLICT,
            "Сообщение устарело и больше не отправляется.",
            "The message is out of date and is not sent any more."),
    PERIOD_TAKEN(
            "notifications.period-taken",
            ErrorKind.CONFLICT,
            "На эти дни текст уже задан. Выберите более поздний день.",
            "A text is defined for these days already. Choose a later day.");

    private final Refusal refusal;

    NotificationError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
