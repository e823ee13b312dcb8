package io.ochag.documents;

import java.util.Locale;

/** The number of an export about people, as its mark shows it. Numbers grow and are used once; some are never used. */
public record ExportNumber(long value) {
    /** «000123». */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%06d", value);
    }
}
