package io.ochag.platform.audit;

import java.time.Instant;

/** A batch as a row of {@code ochag_platform.audit_seal}. */
public record SealRow(long batch, Instant sealedAt, int entries, byte[] previousHash, byte[] hash) {}
