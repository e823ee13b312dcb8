package io.ochag.families;

import io.ochag.kernel.document.DocumentName;
import io.ochag.kernel.id.PlaceId;

/**
 * Begins to bring in a register.
 *
 * @param place where the families will be kept; one without a municipality in the file lives in this place's
 */
public record BeginImport(
        PlaceId place, RegisterCode register, Format format, DocumentName fileName, RegisterMapping mapping) {
    /** How the file is written. */
    public enum Format {
        CSV,
        XLSX
    }
}
