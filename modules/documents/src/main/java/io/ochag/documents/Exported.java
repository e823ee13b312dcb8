package io.ochag.documents;

/**
 * A table about people that has been written.
 *
 * @param number of its record, as its mark shows it
 */
public record Exported(ExportNumber number, Written written) {}
