package io.ochag.queue.waiting;

import io.ochag.platform.fault.Failpoints;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.OfferAccepted;
import io.ochag.queue.OfferState;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.VacancyRef;
import jakarta.inject.Inject;
import java.util.Optional;

/** What follows from a yes and from a no. */
final class Answers {
    private final Book book;
    private final Moves moves;
    private final Passing passing;
    private final Announcer announcer;
    private final Failpoints failpoints;

    @Inject
    Answers(Book book, Moves moves, Passing passing, Announcer announcer, Failpoints failpoints) {
        this.book = book;
        this.moves = moves;
        this.passing = passing;
        this.announcer = announcer;
        this.failpoints = failpoints;
    }

    VacancyRef accept(Turn turn, OfferRow offer) {
        EntryRow entry = book.entries().get(offer.entryId());
        VacancyRef ref = book.vacancies().get(offer.vacancyId()).ref();
        book.offers().save(offer.ended(OfferState.ACCEPTED, turn.now()));
        book.vacancies().taken(offer.vacancyId(), Optional.of(entry.id()), turn.now());
        moves.serve(turn, entry, Happening.of(What.ACCEPTED, offer));
        announcer.tell(event -> new OfferAccepted(
                event, turn.now(), turn.actor(), turn.key(), entry.id(), entry.recipient(), offer.id(), ref));
        failpoints.reached("queue.accept.written");
        return ref;
    }

    void decline(Turn turn, OfferRow offer, ReasonCode reason) {
        passing.declined(turn, offer, reason);
    }
}
