package io.ochag.queue;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Why the queue refuses. */
public enum QueueError implements ErrorCode {
    ALREADY_WAITING(
            "queue.already-waiting",
            ErrorKind.CONFLICT,
            "Этот получатель уже стоит в этой очереди.",
            "This recipient is in this line already."),
    NO_RULES(
            "queue.no-rules",
            ErrorKind.CONFLICT,
            "На этот день для очереди не заданы правила.",
            "No rules are given for this line on this day."),
    POLICY_FIXED(
            "queue.policy-fixed",
            ErrorKind.CONFLICT,
            "Действующие и прошлые правила очереди не изменяются. Задайте новые правила с будущего дня.",
            "Rules in force or in the past are not changed. Give new rules from a later day."),
    CLASS_RANK_FIXED(
            "queue.class-rank-fixed",
            ErrorKind.CONFLICT,
            "Место льготной группы в порядке очереди не изменяется. Заведите новую группу.",
            "The rank of a priority class is not changed. Make a new class."),
    CLASS_UNKNOWN(
            "queue.class-unknown",
            ErrorKind.INVALID,
            "Такой льготной группы в правилах этой очереди нет.",
            "The rules of this line have no such priority class."),
    CALENDAR_MISSING(
            "queue.calendar-missing",
            ErrorKind.CONFLICT,
            "Срок ответа считается в часах приёма, а часы приёма для очереди не заданы.",
            "The term counts desk hours, and the line has no desk hours."),
    WRONG_TIME(
            "queue.wrong-time",
            ErrorKind.INVALID,
            "Время указано в будущем или раньше предложения.",
            "The time is in the future, or before the offer."),
    ENTRY_OVER(
            "queue.entry-over",
            ErrorKind.CONFLICT,
            "Эта запись в очереди уже закрыта.",
            "This entry of the line is closed already."),
    OFFER_LIVE(
            "queue.offer-live",
            ErrorKind.CONFLICT,
            "Сначала нужен ответ на сделанное предложение.",
            "The offer that was made must be answered first."),
    OFFER_OVER(
            "queue.offer-over",
            ErrorKind.CONFLICT,
            "Это предложение уже не действует.",
            "This offer does not hold any more."),
    VACANCY_GONE(
            "queue.vacancy-gone",
            ErrorKind.CONFLICT,
            "Это место уже занято, предложено другому или снято.",
            "This place is taken, offered to somebody else or withdrawn already.");

    private final Refusal refusal;

    QueueError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
