package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.UUID;

/** A recipient left a line without a place: of their own will, or by a rule ({@code declined}, {@code silent}). */
public record QueueLeft(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        ReasonCode reason)
        implements QueueEvent {}
