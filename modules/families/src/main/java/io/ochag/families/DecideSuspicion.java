package io.ochag.families;

/**
 * Decides about a pair.
 *
 * @param version the one that the actor has seen
 */
public record DecideSuspicion(SuspicionId suspicion, long version, Verdict verdict) {
    /** What somebody found who looked at the pair. */
    public enum Verdict {
        /** One person, registered twice: a ground for merging, which is a command of its own. */
        SAME,
        /** Two persons: never proposed again. */
        DIFFERENT
    }
}
