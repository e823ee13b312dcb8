package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.platform.fault.Failpoints;
import jakarta.inject.Inject;

/**
 * Brings a line up to date with the clock: what is of no use is withdrawn, who was suspended for a time is back, offers whose term is over pass
 * on. Every command does it first, so nobody gains or loses by the moment at which the sweep comes round.
 */
final class Settling {
    private final DueMapper due;
    private final Book book;
    private final Moves moves;
    private final Passing passing;
    private final Failpoints failpoints;

    @Inject
    Settling(DueMapper due, Book book, Moves moves, Passing passing, Failpoints failpoints) {
        this.due = due;
        this.book = book;
        this.moves = moves;
        this.passing = passing;
        this.failpoints = failpoints;
    }

    /** Every such change is the queue's own doing, not the actor's who came along. */
    void settle(Turn turn) {
        if (!due.inLine(turn.line().id(), turn.now())) {
            return;
        }
        Turn own = new Turn(new Actor.System(ExpireSweep.NAME, "line:" + turn.key()), turn.line(), turn.now());
        for (VacancyRow vacancy : book.vacancies().past(own.line().id(), own.now())) {
            passing.withdrawn(own, vacancy);
        }
        for (EntryRow entry : book.entries().toResume(own.line().id(), own.now())) {
            moves.resume(own, entry);
        }
        for (OfferRow offer : book.offers().due(own.line().id(), own.now())) {
            passing.expired(own, offer);
            failpoints.reached("queue.expire.passed");
        }
    }
}
