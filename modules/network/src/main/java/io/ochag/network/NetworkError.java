package io.ochag.network;

import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.text.LocalText;

/** Refusals of network. */
public enum NetworkError implements ErrorCode {
    PROFILE_INVALID(
            "network.profile-invalid",
            ErrorKind.INVALID,
            "В профиле региона есть ошибки; ничего не загружено.",
            "The region profile has mistakes; nothing was loaded."),
    PROFILE_OTHER_REGION(
            "network.profile-other-region",
            ErrorKind.CONFLICT,
            "В этой базе данных уже другой регион.",
            "This database already holds another region."),
    POST_INVALID(
            "network.post-invalid",
            ErrorKind.INVALID,
            "Проверьте отмеченные поля должности.",
            "Please check the marked fields of the post."),
    POST_OVERLAPS(
            "network.post-overlaps",
            ErrorKind.CONFLICT,
            "Такая должность у этого работника на эти дни уже есть.",
            "The worker already has this post on some of these days."),
    POST_OF_ONESELF(
            "network.post-of-oneself",
            ErrorKind.FORBIDDEN,
            "Должность самому себе назначает другой администратор.",
            "A post of your own is given by another administrator."),
    POST_ENDED(
            "network.post-ended",
            ErrorKind.CONFLICT,
            "Эта должность закончилась раньше.",
            "This post has ended earlier.");

    private final Refusal refusal;

    NetworkError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
