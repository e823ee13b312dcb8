package io.ochag.families;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Why families refuse. */
public enum FamiliesError implements ErrorCode {
    /** The only disclosure that an invisible match allows: this exact number is registered, not where and not for whom. */
    SNILS_TAKEN(
            "families.snils-taken",
            ErrorKind.CONFLICT,
            "Человек с таким СНИЛС уже зарегистрирован. Найдите его поиском или зарегистрируйте без номера и сообщите о споре.",
            "This СНИЛС is registered already. Search for the person, or register without the number and report the conflict."),
    ALREADY_MEMBER(
            "families.already-member",
            ErrorKind.CONFLICT,
            "Этот человек уже состоит в этой семье в эти дни.",
            "This person is a member of this family already on these days."),
    /** Too many numbers of persons whom the actor may not see were found to be taken; the refusal does not say whether this one is. */
    SNILS_TOO_OFTEN(
            "families.snils-too-often",
            ErrorKind.RATE,
            "Вы слишком часто указывали номера, которые уже заняты. Зарегистрируйте человека без СНИЛС и сообщите о споре.",
            "Too many numbers that you gave were taken already. Register the person without a СНИЛС and report the conflict."),
    SAME_RECORD(
            "families.same-record",
            ErrorKind.CONFLICT,
            "Это одна и та же запись. Выберите две разные.",
            "This is one and the same record. Choose two different ones."),
    MERGED_ALREADY(
            "families.merged-already",
            ErrorKind.CONFLICT,
            "Эти записи уже объединены.",
            "These records are merged already."),
    MERGE_UNDONE(
            "families.merge-undone",
            ErrorKind.CONFLICT,
            "Это объединение уже отменено.",
            "This merge has been undone already."),
    MATTER_CLOSED(
            "families.matter-closed",
            ErrorKind.CONFLICT,
            "Этот вопрос уже закрыт.",
            "This matter has been closed already."),
    RESTRICTION_LIFTED(
            "families.restriction-lifted",
            ErrorKind.CONFLICT,
            "Это ограничение уже снято или закончилось.",
            "This restriction has been lifted already, or has ended.");

    private final Refusal refusal;

    FamiliesError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
