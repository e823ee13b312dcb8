package io.ochag.queue.waiting;

import io.ochag.kernel.id.IdSource;
import io.ochag.platform.fault.Failpoints;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.EntryState;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferState;
import io.ochag.queue.PlaceOffered;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings free places and those who wait together. After each command no place is free that somebody waiting could be offered; so only what a
 * command has changed, one place or one entry, is looked at.
 */
final class Matching {
    private final Book book;
    private final Rulebook rules;
    private final Chronicle chronicle;
    private final Announcer announcer;
    private final IdSource ids;
    private final Failpoints failpoints;

    @Inject
    Matching(Book book, Rulebook rules, Chronicle chronicle, Announcer announcer, IdSource ids, Failpoints failpoints) {
        this.book = book;
        this.rules = rules;
        this.chronicle = chronicle;
        this.announcer = announcer;
        this.ids = ids;
        this.failpoints = failpoints;
    }

    /** Offers a free place to the first whom it fits. */
    Optional<OfferId> pass(Turn turn, VacancyRow vacancy) {
        return book.entries().first(vacancy).map(first -> offer(turn, vacancy, first));
    }

    /** Offers one who waits the free place that fits, if there is one. */
    Optional<OfferId> seat(Turn turn, EntryRow entry) {
        return book.vacancies().freeFor(entry).map(vacancy -> offer(turn, vacancy, entry));
    }

    private OfferId offer(Turn turn, VacancyRow vacancy, EntryRow entry) {
        failpoints.reached("queue.offer.chosen");
        QueuePolicy policy = rules.policy(turn.line(), rules.day(turn.now()));
        boolean runs = policy.attempts() == 0;
        OfferRow offer =
                offer(turn, vacancy, entry, policy, runs ? rules.endsAt(turn.line(), policy, turn.now()) : null);
        book.offers().add(offer);
        book.vacancies().offered(vacancy.id());
        chronicle.skipped(turn, entry, vacancy);
        book.entries().save(entry.in(EntryState.OFFERED));
        chronicle.note(turn, entry.id(), Happening.of(What.OFFERED, offer));
        announcer.tell(event -> new PlaceOffered(
                event,
                turn.now(),
                turn.actor(),
                turn.key(),
                entry.id(),
                entry.recipient(),
                offer.id(),
                vacancy.ref(),
                Optional.ofNullable(offer.expiresAt())));
        failpoints.reached("queue.offer.written");
        return offer.id();
    }

    private OfferRow offer(
            Turn turn, VacancyRow vacancy, EntryRow entry, QueuePolicy policy, @Nullable Instant expiresAt) {
        return new OfferRow(
                new OfferId(ids.next()),
                turn.line().id(),
                vacancy.id(),
                entry.id(),
                OfferState.LIVE,
                policy.from(),
                turn.now(),
                0,
                null,
                expiresAt == null ? null : turn.now(),
                expiresAt,
                null);
    }
}
