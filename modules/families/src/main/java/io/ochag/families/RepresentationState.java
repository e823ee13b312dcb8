package io.ochag.families;

/** In what state somebody represents a person. Which acts a state allows is dated data ({@code law_value}, {@code acts.<state>}). */
public enum RepresentationState {
    /** A parent, also by adoption (СК 64). */
    FULL,
    /** A parent whose rights a court has limited (СК 73, 74). */
    LIMITED,
    /** A parent whom a court has deprived of the rights (СК 69, 71). */
    DEPRIVED,
    GUARDIAN,
    /** A guardian for the time being (48-ФЗ, 12). */
    PRELIMINARY_GUARDIAN,
    /** An organisation. */
    BODY,
    /** By a power of attorney for certain acts. */
    ONE_OFF
}
