package io.ochag.documents.export;

/**
 * What has left.
 *
 * @param families how often families were named to the audit trail
 * @param persons how often persons were
 * @param sha256 of the whole file
 */
public record Ending(long rows, long families, long persons, byte[] sha256) {}
