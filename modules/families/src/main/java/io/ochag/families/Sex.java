package io.ochag.families;

/** Sex as in the document; unknown for a foundling or where nobody asked. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
