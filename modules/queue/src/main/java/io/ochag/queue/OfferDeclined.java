package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.UUID;

/** They let the place go. */
public record OfferDeclined(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        OfferId offer,
        VacancyRef ref,
        ReasonCode reason)
        implements QueueEvent {}
