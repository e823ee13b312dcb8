package io.ochag.families;

/** Why a record was wrong from the beginning. */
public enum CorrectionReason {
    WRONG_PERSON,
    WRONG_PAPER,
    WRONG_DAYS,
    TYPING_ERROR
}
