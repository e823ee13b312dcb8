package io.ochag.platform.audit;

/** The last batch, as the only row of {@code ochag_platform.audit_head}. */
public record HeadRow(long batch, byte[] hash) {}
