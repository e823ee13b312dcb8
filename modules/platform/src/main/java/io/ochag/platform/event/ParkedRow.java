package io.ochag.platform.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parked event of one subscriber. */
public record ParkedRow(
        String subscriber,
        long position,
        Instant recordedAt,
        long seq,
        UUID eventId,
        String type,
        String[] subjects,
        String reason,
        boolean behind,
        int attempts,
        Instant parkedAt,
        @Nullable Instant nextAttemptAt) {}
