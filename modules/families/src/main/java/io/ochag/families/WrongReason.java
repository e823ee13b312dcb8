package io.ochag.families;

/** Why a membership that was recorded was wrong. */
public enum WrongReason {
    /** Wrong days, role or ground. */
    MISTAKE,
    ANOTHER_PERSON,
    NEVER_SO
}
