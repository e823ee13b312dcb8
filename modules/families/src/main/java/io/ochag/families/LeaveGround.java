package io.ochag.families;

/** Why somebody no longer belongs to a family. */
public enum LeaveGround {
    MOVED_OUT,
    DIVORCE,
    /** Into a family of their own. */
    MARRIAGE,
    GUARDIANSHIP_ENDED,
    COURT,
    /** Needs {@link FamiliesPermission#ADOPTION}; what ended so is disclosed by no view without it. */
    ADOPTION,
    /** By {@link LifeEvents#died} alone. */
    DEATH,
    AS_TOLD
}
