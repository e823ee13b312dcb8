package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.UUID;

/**
 * The term ran out.
 *
 * @param reached whether somebody had reached them
 */
public record OfferExpired(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        OfferId offer,
        VacancyRef ref,
        boolean reached)
        implements QueueEvent {}
