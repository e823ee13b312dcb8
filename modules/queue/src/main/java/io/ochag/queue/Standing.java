package io.ochag.queue;

/** How an entry came to its time in the order. */
public enum Standing {
    /** By its day of application. */
    APPLIED,
    /** Behind the others of its class, by the rule on declining or on silence. */
    MOVED_BACK,
    /** Before the others of its class, by a recorded decision. */
    MOVED_FORWARD
}
