package io.ochag.platform.event;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals about the delivery of events. */
public enum EventError implements ErrorCode {
    SUBSCRIBER_UNKNOWN(
            "events.subscriber-unknown",
            ErrorKind.NOT_FOUND,
            "Такого получателя событий нет.",
            "There is no such subscriber."),
    PARKED_UNKNOWN(
            "events.parked-unknown",
            ErrorKind.NOT_FOUND,
            "Этого события среди отложенных нет: возможно, оно уже доставлено.",
            "This event is not parked; perhaps it has been delivered."),
    WAITS_BEHIND(
            "events.waits-behind",
            ErrorKind.CONFLICT,
            "Событие ждёт более раннего о том же предмете. Сначала разберите его.",
            "The event waits for an earlier one of the same subject. Settle that first."),
    NOT_REPLAYABLE(
            "events.not-replayable",
            ErrorKind.CONFLICT,
            "Этому получателю события нельзя доставить заново.",
            "This subscriber cannot be given its events again.");

    private final Refusal refusal;

    EventError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
