package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.UUID;

/** An entry was moved by a decision. */
public record QueueJumped(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        ReasonCode ground,
        EntryEvent.Shift shift)
        implements QueueEvent {}
