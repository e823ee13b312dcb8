package io.ochag.platform.event;

import java.time.Instant;
import java.util.UUID;

/** An event in the log. */
public record EventRow(
        Instant recordedAt, long seq, long position, UUID eventId, String type, String[] subjects, String body) {}
