package io.ochag.kernel.notify;

/** Why a message that waits is not sent any more. */
public enum StopReason {
    /** A pregnancy or a child was lost. */
    LOSS,
    DEATH,
    /** Whoever was to be told does not act for the child any more. */
    REPRESENTATION_ENDED,
    /** What it was about is over or was called off. */
    CANCELLED,
    /** The recipient does not want messages. */
    UNWANTED,
    BY_WORKER
}
