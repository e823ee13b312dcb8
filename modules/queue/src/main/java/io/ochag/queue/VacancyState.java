package io.ochag.queue;

/** What has become of a freed place. */
public enum VacancyState {
    /** Nobody who waits can or wants to have it. */
    FREE,
    /** Somebody holds the live offer. */
    OFFERED,
    TAKEN,
    /** Gone, or its time has passed. */
    WITHDRAWN
}
