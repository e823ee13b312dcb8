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
            "This post has ended earlier."),
    DEPUTY_INVALID(
            "network.deputy-invalid",
            ErrorKind.INVALID,
            "Проверьте отмеченные поля замещения.",
            "Please check the marked fields of the deputy."),
    DEPUTY_OVERLAPS(
            "network.deputy-overlaps",
            ErrorKind.CONFLICT,
            "В эти дни больше замещать эту должность нельзя: столько заместителей её роль не допускает.",
            "The role of this post allows no further deputy on some of these days."),
    DEPUTY_ENDED(
            "network.deputy-ended",
            ErrorKind.CONFLICT,
            "Это замещение закончилось раньше.",
            "This deputy has ended earlier."),
    LEAVING_INVALID(
            "network.leaving-invalid",
            ErrorKind.INVALID,
            "Проверьте отмеченные поля увольнения.",
            "Please check the marked fields of the leaving."),
    LEAVING_PLANNED(
            "network.leaving-planned",
            ErrorKind.CONFLICT,
            "Увольнение этого работника уже намечено. Отмените его, чтобы назвать другой день.",
            "The leaving of this worker is planned already. Undo it to name another day."),
    LEAVING_OPEN_MATTERS(
            "network.leaving-open-matters",
            ErrorKind.CONFLICT,
            "За работником остаются дела. Передайте или завершите их.",
            "Something still waits for this worker. Hand it over or close it."),
    LEAVING_NOT_PLANNED(
            "network.leaving-not-planned",
            ErrorKind.CONFLICT,
            "Это увольнение уже завершено или отменено.",
            "This leaving is done or undone already."),
    LEAVING_PAST(
            "network.leaving-past",
            ErrorKind.CONFLICT,
            "Последний рабочий день прошёл: отменить увольнение уже нельзя.",
            "The last day is over: the leaving can no longer be undone."),
    LEAVING_NOT_TRANSFERABLE(
            "network.leaving-not-transferable",
            ErrorKind.CONFLICT,
            "Эти дела нельзя передать все сразу: завершите каждое.",
            "These matters cannot be handed over together: close each of them.");

    private final Refusal refusal;

    NetworkError(String code, ErrorKind kind, String ru, String en) {
        this.refusal = new Refusal(code, kind, new LocalText(ru, en));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
