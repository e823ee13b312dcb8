package io.ochag.platform.event;

import java.time.Instant;

/** An event without a position. */
public record PendingRow(long seq, Instant recordedAt) {}
