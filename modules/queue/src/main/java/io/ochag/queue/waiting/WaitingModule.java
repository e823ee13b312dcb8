package io.ochag.queue.waiting;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;
import io.ochag.queue.EntryId;
import io.ochag.queue.OfferAccepted;
import io.ochag.queue.OfferClockStarted;
import io.ochag.queue.OfferDeclined;
import io.ochag.queue.OfferExpired;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferWithdrawn;
import io.ochag.queue.Offers;
import io.ochag.queue.PlaceOffered;
import io.ochag.queue.QueueJoined;
import io.ochag.queue.QueueJumped;
import io.ochag.queue.QueueLeft;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.Standings;
import io.ochag.queue.Vacancies;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.Waiting;

/** Entries, freed places, offers. */
public final class WaitingModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(EntryMapper.class);
        mapper(VacancyMapper.class);
        mapper(OfferMapper.class);
        mapper(HappeningMapper.class);
        mapper(DueMapper.class);
        id(EntryId.class, EntryId::new);
        id(VacancyId.class, VacancyId::new);
        id(OfferId.class, OfferId::new);
        code(ReasonCode.class, ReasonCode::new);
        code(VacancyRef.class, VacancyRef::new);

        bind(EntryStore.class).in(Scopes.SINGLETON);
        bind(VacancyStore.class).in(Scopes.SINGLETON);
        bind(OfferStore.class).in(Scopes.SINGLETON);
        bind(Book.class).in(Scopes.SINGLETON);
        bind(Chronicle.class).in(Scopes.SINGLETON);
        bind(Announcer.class).in(Scopes.SINGLETON);
        bind(Matching.class).in(Scopes.SINGLETON);
        bind(Passing.class).in(Scopes.SINGLETON);
        bind(Moves.class).in(Scopes.SINGLETON);
        bind(Settling.class).in(Scopes.SINGLETON);
        bind(Turns.class).in(Scopes.SINGLETON);
        bind(Clockwork.class).in(Scopes.SINGLETON);
        bind(Answers.class).in(Scopes.SINGLETON);

        bind(Waiting.class).to(WaitingList.class).in(Scopes.SINGLETON);
        bind(Vacancies.class).to(FreedVacancies.class).in(Scopes.SINGLETON);
        bind(Offers.class).to(MadeOffers.class).in(Scopes.SINGLETON);
        bind(Standings.class).to(ShownStandings.class).in(Scopes.SINGLETON);
        sweep(ExpireSweep.class);
        events();
    }

    private void events() {
        event("queue.joined", QueueJoined.class);
        event("queue.left", QueueLeft.class);
        event("queue.jumped", QueueJumped.class);
        event("queue.offered", PlaceOffered.class);
        event("queue.clock-started", OfferClockStarted.class);
        event("queue.accepted", OfferAccepted.class);
        event("queue.declined", OfferDeclined.class);
        event("queue.expired", OfferExpired.class);
        event("queue.withdrawn", OfferWithdrawn.class);
    }
}
