package io.ochag.queue;

/** How an attempt to reach somebody ended. */
public enum ContactOutcome {
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER,
    /** Something was left for them; nobody was spoken to. */
    MESSAGE_LEFT;

    public boolean reached() {
        return this == REACHED;
    }
}
