package io.ochag.families.intake;

/**
 * What one write adds to a run.
 *
 * @param position the last row that is dealt with
 * @param seen rows
 * @param last whether nothing follows
 */
record Progress(long position, long seen, long accepted, long duplicates, long rejected, boolean last) {}
