package io.ochag.queue.waiting;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.queue.EntryEvent.Shift;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.Ground;
import io.ochag.queue.OfferId;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.VacancyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be written into an entry's history. */
record Happening(
        What what,
        @Nullable Instant occurredAt,
        @Nullable OfferId offer,
        @Nullable VacancyId vacancy,
        @Nullable ReasonCode code,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String document,
        @Nullable ReasonCode channel,
        @Nullable Shift shift) {
    static Happening of(What what) {
        return new Happening(what, null, null, null, null, null, null, null);
    }

    static Happening of(What what, OfferRow offer) {
        return new Happening(what, null, offer.id(), offer.vacancyId(), null, null, null, null);
    }

    Happening at(Instant when) {
        return new Happening(what, when, offer, vacancy, code, document, channel, shift);
    }

    Happening about(VacancyId place) {
        return new Happening(what, occurredAt, offer, place, code, document, channel, shift);
    }

    Happening because(ReasonCode reason) {
        return new Happening(what, occurredAt, offer, vacancy, reason, document, channel, shift);
    }

    Happening because(Ground ground) {
        return new Happening(
                what,
                occurredAt,
                offer,
                vacancy,
                ground.code(),
                ground.document().orElse(null),
                channel,
                shift);
    }

    Happening by(ReasonCode how) {
        return new Happening(what, occurredAt, offer, vacancy, code, document, how, shift);
    }

    Happening moving(Shift moved) {
        return new Happening(what, occurredAt, offer, vacancy, code, document, channel, moved);
    }

    @Override
    public String toString() {
        return "Happening[" + what + "]";
    }
}
