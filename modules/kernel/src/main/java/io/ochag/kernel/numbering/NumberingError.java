package io.ochag.kernel.numbering;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals about numbers. */
public enum NumberingError implements ErrorCode {
    ALREADY_ABOVE(
            "numbering.already-above",
            ErrorKind.CONFLICT,
            "В этом журнале уже выдан номер больше. Укажите последний номер из всех, что есть на бумаге.",
            "A higher number has been given in this series already. State the last of all numbers on paper."),
    PLACE_CODE_MISSING(
            "numbering.place-code",
            ErrorKind.CONFLICT,
            "У этой организации нет кода для номеров. Попросите администратора указать его.",
            "This place has no code for numbers. Ask an administrator to state it."),
    PERIOD_TAKEN(
            "numbering.period-taken",
            ErrorKind.CONFLICT,
            "На эти дни уже задан вид номера. Выберите более поздний день.",
            "Something is defined for these days already. Choose a later day.");

    private final Refusal refusal;

    NumberingError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
