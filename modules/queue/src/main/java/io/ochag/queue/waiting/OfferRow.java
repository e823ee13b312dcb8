package io.ochag.queue.waiting;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.EntryId;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferState;
import io.ochag.queue.VacancyId;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code offer}; a change is a new row that the store writes over the old one. */
public record OfferRow(
        OfferId id,
        LineId lineId,
        VacancyId vacancyId,
        EntryId entryId,
        OfferState state,
        @NotPersonal LocalDate rulesFrom,
        Instant offeredAt,
        int attempts,
        @Nullable Instant reachedAt,
        @Nullable Instant clockFrom,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt) {

    OfferRow ended(OfferState how, Instant at) {
        return new OfferRow(
                id, lineId, vacancyId, entryId, how, rulesFrom, offeredAt, attempts, reachedAt, clockFrom, expiresAt,
                at);
    }

    OfferRow attempted(int attemptsNow, @Nullable Instant reached) {
        return new OfferRow(
                id,
                lineId,
                vacancyId,
                entryId,
                state,
                rulesFrom,
                offeredAt,
                attemptsNow,
                reached,
                clockFrom,
                expiresAt,
                endedAt);
    }

    OfferRow running(@Nullable Instant from, @Nullable Instant expires) {
        return new OfferRow(
                id, lineId, vacancyId, entryId, state, rulesFrom, offeredAt, attempts, reachedAt, from, expires,
                endedAt);
    }
}
