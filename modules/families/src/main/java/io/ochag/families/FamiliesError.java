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
            "This person is a member of this family already on these days.");

    private final Refusal refusal;

    FamiliesError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
