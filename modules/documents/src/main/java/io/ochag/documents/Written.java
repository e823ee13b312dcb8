package io.ochag.documents;

/**
 * What has been written.
 *
 * @param rows without heads
 * @param altered cells that are not what they were: a letter was replaced, a control character left out, a text beyond 32,767 characters cut, a
 *     guard put before a formula
 */
public record Written(long rows, long altered) {}
