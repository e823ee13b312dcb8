package io.ochag.queue.waiting;

import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.EntryId;
import io.ochag.queue.LineKey;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferState;
import io.ochag.queue.OfferView;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer with what it is about. */
public record OfferViewRow(
        OfferId id,
        @NotPersonal String module,
        @NotPersonal String resource,
        EntryId entryId,
        @Nullable FamilyId familyId,
        @Nullable PersonId personId,
        VacancyId vacancyId,
        VacancyRef ref,
        OfferState state,
        Instant offeredAt,
        int attempts,
        @Nullable Instant reachedAt,
        @Nullable Instant clockFrom,
        @Nullable Instant expiresAt) {
    OfferView view() {
        return new OfferView(
                id,
                new LineKey(module, resource),
                entryId,
                recipient(),
                vacancyId,
                ref,
                state,
                offeredAt,
                attempts,
                Optional.ofNullable(reachedAt),
                Optional.ofNullable(clockFrom),
                Optional.ofNullable(expiresAt));
    }

    private Recipient recipient() {
        if (familyId != null) {
            return new Recipient.OfFamily(familyId);
        }
        if (personId != null) {
            return new Recipient.OfPerson(personId);
        }
        throw new IllegalStateException("an entry without a recipient: " + entryId);
    }
}
