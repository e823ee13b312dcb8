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
    /** Says of each likely match where it was asked about and who it is; only persons whom the actor may find. */
    LIKELY_MATCH(
            "families.likely-match",
            ErrorKind.CONFLICT,
            "Похоже, этот человек уже зарегистрирован. Выберите: это он, это другой человек или не уверены.",
            "This person seems to be registered already. Choose: this one, another one, or unsure."),
    TOO_MANY_QUESTIONS(
            "families.too-many-questions",
            ErrorKind.RATE,
            "Слишком много проверок чужих СНИЛС. Повторите позже.",
            "Too many numbers of persons that are not yours were asked for. Try again later.");

    private final Refusal refusal;

    FamiliesError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
