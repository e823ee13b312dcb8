package io.ochag.families;

/** On what a membership rests. */
public enum MembershipGround {
    BIRTH,
    MARRIAGE,
    GUARDIANSHIP,
    COURT,
    AS_TOLD
}
