package io.ochag.kernel.error;

/**
 * A text or number that is not a legal value of its type. Carries a stable reason such as {@code snils.checksum} and never the value itself,
 * so that it can be logged and answered.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private final String reason;

    public InvalidValueException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Stable, lower-case, dotted: the type, then what is wrong with it. */
    public String reason() {
        return reason;
    }
}
