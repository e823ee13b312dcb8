package io.ochag.families;

/** How sure it is that two descriptions are of one person. */
public enum MatchOutcome {
    NONE,
    /** Shown, and asks nothing. */
    POSSIBLE,
    /** Asks: this one, another, unsure. */
    LIKELY
}
