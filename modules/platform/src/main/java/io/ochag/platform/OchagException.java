package io.ochag.platform;

/** Ochag cannot be put together or started. The message is one sentence for the person who runs it and holds no secret. */
public final class OchagException extends RuntimeException {
    public OchagException(String message) {
        super(message);
    }

    public OchagException(String message, Throwable cause) {
        super(message, cause);
    }
}
