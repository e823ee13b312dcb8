package io.ochag.kernel.directory;

/** A way to reach somebody with a written message. */
public enum ContactKind {
    /** A telephone that takes short messages. */
    PHONE,
    EMAIL,
    MESSENGER
}
