package io.ochag.web.problem;

import io.ochag.kernel.error.ErrorKind;

/** The HTTP status of each kind of refusal. */
public final class Statuses {
    private Statuses() {}

    public static int of(ErrorKind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, QUOTA -> 409;
            case STALE -> 412;
            case INVALID -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case RATE -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
