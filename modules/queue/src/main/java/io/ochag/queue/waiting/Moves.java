package io.ochag.queue.waiting;

import io.ochag.queue.EntryEvent.Shift;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.EntryState;
import io.ochag.queue.Ground;
import io.ochag.queue.JumpQueue;
import io.ochag.queue.JumpQueue.Move;
import io.ochag.queue.QueueJumped;
import io.ochag.queue.QueueLeft;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.Standing;
import io.ochag.queue.VacancyState;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.time.Instant;

/** How an entry moves: to a place, out of the line, back into it, before others. */
final class Moves {
    private final Book book;
    private final Matching matching;
    private final Passing passing;
    private final Rulebook rules;
    private final Chronicle chronicle;
    private final Announcer announcer;

    @Inject
    Moves(Book book, Matching matching, Passing passing, Rulebook rules, Chronicle chronicle, Announcer announcer) {
        this.book = book;
        this.matching = matching;
        this.passing = passing;
        this.rules = rules;
        this.chronicle = chronicle;
        this.announcer = announcer;
    }

    void seat(Turn turn, EntryRow entry) {
        matching.seat(turn, entry);
    }

    void leave(Turn turn, EntryRow entry, ReasonCode reason) {
        book.entries().save(entry.left(reason));
        book.offers().liveOf(entry.id()).ifPresent(offer -> passing.abandoned(turn, offer));
        chronicle.note(turn, entry.id(), Happening.of(What.LEFT).because(reason));
        announcer.tell(event ->
                new QueueLeft(event, turn.now(), turn.actor(), turn.key(), entry.id(), entry.recipient(), reason));
    }

    void serve(Turn turn, EntryRow entry, Happening how) {
        book.entries().save(entry.in(EntryState.SERVED));
        chronicle.note(turn, entry.id(), how);
    }

    /** Takes a place away, from whoever was offered it too. */
    void withdraw(Turn turn, VacancyRow vacancy) {
        if (vacancy.state() != VacancyState.WITHDRAWN) {
            passing.withdrawn(turn, vacancy);
        }
    }

    void resume(Turn turn, EntryRow entry) {
        EntryRow back = book.entries().save(entry.in(EntryState.WAITING));
        chronicle.note(turn, entry.id(), Happening.of(What.RESUMED));
        matching.seat(turn, back);
    }

    /** Whoever stands in the line may be moved; a live offer and a suspension go with them. */
    void jump(Turn turn, EntryRow entry, JumpQueue command) {
        int before = book.entries().told(entry);
        EntryRow moved = book.entries().save(moved(turn, entry, command.move(), command.ground()));
        Shift shift = new Shift(
                entry.classCode(), moved.classCode(), before, book.entries().told(moved));
        chronicle.note(
                turn,
                entry.id(),
                Happening.of(What.JUMPED).because(command.ground()).moving(shift));
        announcer.tell(event -> new QueueJumped(
                event,
                turn.now(),
                turn.actor(),
                turn.key(),
                entry.id(),
                entry.recipient(),
                command.ground().code(),
                shift));
    }

    private EntryRow moved(Turn turn, EntryRow entry, Move move, Ground ground) {
        if (move instanceof Move.ToClass to) {
            return entry.classed(rules.known(turn.line(), rules.day(turn.now()), to.priority()), ground);
        }
        Instant front = book.entries().front(entry);
        return front.equals(entry.rankedAt()) ? entry : entry.ranked(front, Standing.MOVED_FORWARD);
    }
}
