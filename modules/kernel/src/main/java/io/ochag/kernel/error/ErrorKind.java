package io.ochag.kernel.error;

/** What a refusal asks of the caller. The web layer maps each kind to one HTTP status. */
public enum ErrorKind {
    /** The request cannot be read: broken JSON, a wrong type, a missing header. 400. */
    MALFORMED,
    /** Nobody is signed in. 401. */
    UNAUTHENTICATED,
    /** The function is not the caller's. 403. */
    FORBIDDEN,
    /** There is no such thing, or it is hidden from the caller: the same answer. 404. */
    NOT_FOUND,
    /** The state of things does not allow it: taken, already done, double. 409. */
    CONFLICT,
    /** A quota is used up. 409. */
    QUOTA,
    /** The caller's copy is old. 412. */
    STALE,
    /** Readable but not acceptable: a rule of a field or between fields. 422. */
    INVALID,
    /** A version (If-Match) must be given. 428. */
    PRECONDITION_REQUIRED,
    /** Too many requests. 429. */
    RATE,
    /** A part that is needed is not there now; try again. 503. */
    UNAVAILABLE
}
