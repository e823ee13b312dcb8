package io.ochag.families;

/** Why a stretch of representation ended. */
public enum EndReason {
    /** The court has limited the parent's rights. */
    LIMITED,
    /** The court has deprived the parent of the rights. */
    DEPRIVED,
    /** The court has given the rights back (СК 72, 76). */
    RESTORED,
    /** Guardianship or care was ended by a decision. */
    RELEASED,
    /** Others represent the child now. */
    REPLACED,
    /** Whoever gave the power of attorney took it back. */
    REVOKED,
    DEATH
}
