package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.UUID;

/** The term of an offer runs, or ends later than was said. */
public record OfferClockStarted(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        OfferId offer,
        VacancyRef ref,
        Instant expiresAt)
        implements QueueEvent {}
