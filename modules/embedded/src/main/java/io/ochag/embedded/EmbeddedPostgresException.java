package io.ochag.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot be had. The message is one English sentence for the operator and names folders and ports
 * only; the {@link #reason()} is for a caller that has its own words.
 */
public final class EmbeddedPostgresException extends RuntimeException {

    /** Why the database cannot be had. */
    public enum Reason {
        /** Another running server owns the data folder. */
        FOLDER_IN_USE,
        /** The data folder was made by another major version of PostgreSQL. */
        OTHER_MAJOR,
        /** The data folder is not one of ours, or parts of it are missing or damaged. */
        CORRUPT,
        /** Somebody else listens on the asked port. */
        PORT_BUSY,
        /** The account of this process may not use the folder, or PostgreSQL cannot be run under it. */
        NO_PERMISSION,
        /** PostgreSQL did not start, for a reason that its log names. */
        START_FAILED,
        /** No binaries for this operating system and processor are on the class path. */
        UNSUPPORTED_PLATFORM
    }

    private final Reason reason;

    EmbeddedPostgresException(Reason reason, String message) {
        this(reason, message, null);
    }

    EmbeddedPostgresException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The reason, stable over releases. */
    public Reason reason() {
        return reason;
    }
}
