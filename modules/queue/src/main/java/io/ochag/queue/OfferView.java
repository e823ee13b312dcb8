package io.ochag.queue;

import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.Optional;

/**
 * An offer.
 *
 * @param attempts to reach the recipient, in vain or not
 * @param reachedAt the first contact
 * @param clockFrom since when the term runs; empty while it does not
 * @param expiresAt when it passes on
 */
public record OfferView(
        OfferId id,
        LineKey line,
        EntryId entry,
        Recipient recipient,
        VacancyId vacancy,
        VacancyRef ref,
        OfferState state,
        Instant offeredAt,
        int attempts,
        Optional<Instant> reachedAt,
        Optional<Instant> clockFrom,
        Optional<Instant> expiresAt) {}
