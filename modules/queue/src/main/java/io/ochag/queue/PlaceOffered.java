package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A place was offered. Without {@code expiresAt} its clock does not run yet. */
public record PlaceOffered(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        OfferId offer,
        VacancyRef ref,
        Optional<Instant> expiresAt)
        implements QueueEvent {}
