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
    ALREADY_REPRESENTS(
            "families.already-represents",
            ErrorKind.CONFLICT,
            "В эти дни этот человек уже представляет его. Измените или исправьте прежнюю запись.",
            "This person represents them already on these days. Change or correct the record that is there."),
    REPRESENTATION_STATE(
            "families.representation-state",
            ErrorKind.CONFLICT,
            "В этом состоянии запись о представительстве так изменить нельзя.",
            "The representation cannot be changed so in its present state."),
    ALREADY_STATED(
            "families.already-stated",
            ErrorKind.CONFLICT,
            "На эти дни это уже записано.",
            "This is recorded already for these days."),
    MAY_NOT_SIGN(
            "families.may-not-sign",
            ErrorKind.CONFLICT,
            "Этот человек не вправе подписать согласие в этот день.",
            "This person may not sign a consent on that day."),
    SIGNATURE_MISSING(
            "families.signature-missing",
            ErrorKind.CONFLICT,
            "Нужна ещё одна подпись: самого подростка, законного представителя или опекуна.",
            "One more signature is needed: the young person's own, a representative's or the guardian's."),
    SIGNER_UNCERTAIN(
            "families.signer-uncertain",
            ErrorKind.CONFLICT,
            "Записей недостаточно, чтобы решить, вправе ли человек подписать. Посмотрите документы и подтвердите.",
            "The records do not decide whether this person may sign. Look at the papers and confirm."),
    CONSENT_ENDED(
            "families.consent-ended", ErrorKind.CONFLICT, "Это согласие или основание уже прекратилось.", "This consent or basis has ended already."),
    CLOCK_CLOSED(
            "families.clock-closed",
            ErrorKind.CONFLICT,
            "По этому сроку решение уже принято.",
            "This has been settled already.");

    private final Refusal refusal;

    FamiliesError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
