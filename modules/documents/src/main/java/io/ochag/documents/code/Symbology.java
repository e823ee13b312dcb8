package io.ochag.documents.code;

/** How a code looks. */
public enum Symbology {
    /** A square of modules; any text, read by telephones. */
    QR,
    /** Bars; up to 80 characters of ASCII, read by the scanners of a desk. */
    CODE_128
}
