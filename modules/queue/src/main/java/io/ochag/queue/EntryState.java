package io.ochag.queue;

/** Where an entry stands. */
public enum EntryState {
    /** In the order, free to be offered a place. */
    WAITING,
    /** Holds a live offer, and its rank. */
    OFFERED,
    /** Not now; keeps its rank and is passed by. */
    SUSPENDED,
    /** Took a place. For good. */
    SERVED,
    /** Gone without a place. For good. */
    LEFT;

    /** Whether it still stands in the line. */
    public boolean active() {
        return this == WAITING || this == OFFERED || this == SUSPENDED;
    }
}
