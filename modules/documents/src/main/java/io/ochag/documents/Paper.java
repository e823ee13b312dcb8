package io.ochag.documents;

/**
 * A printed paper about people.
 *
 * @param number of its record, as the mark on each page shows it
 * @param content PDF
 */
public record Paper(ExportNumber number, byte[] content) {}
