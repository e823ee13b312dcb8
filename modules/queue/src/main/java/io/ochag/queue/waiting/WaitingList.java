package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.queue.EntryEvent.What;
import io.ochag.queue.EntryId;
import io.ochag.queue.EntryState;
import io.ochag.queue.JoinLine;
import io.ochag.queue.JumpQueue;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.QueueError;
import io.ochag.queue.QueueJoined;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.Standing;
import io.ochag.queue.SuspendEntry;
import io.ochag.queue.Waiting;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@link Waiting} on PostgreSQL. */
final class WaitingList implements Waiting {
    private final Turns turns;
    private final Book book;
    private final Moves moves;
    private final Rulebook rules;
    private final Chronicle chronicle;
    private final Announcer announcer;
    private final IdSource ids;

    @Inject
    WaitingList(
            Turns turns,
            Book book,
            Moves moves,
            Rulebook rules,
            Chronicle chronicle,
            Announcer announcer,
            IdSource ids) {
        this.turns = turns;
        this.book = book;
        this.moves = moves;
        this.rules = rules;
        this.chronicle = chronicle;
        this.announcer = announcer;
        this.ids = ids;
    }

    @Override
    public EntryId join(Actor actor, JoinLine command) {
        Turn turn = turns.at(actor, command.line());
        Instant applied = command.appliedAt().orElse(turn.now()).truncatedTo(ChronoUnit.MICROS);
        if (applied.isAfter(turn.now())) {
            throw DomainException.of(QueueError.WRONG_TIME);
        }
        EntryRow entry =
                entry(turn, command, rules.known(turn.line(), rules.day(turn.now()), command.priority()), applied);
        book.entries().add(entry, turn.now());
        chronicle.note(turn, entry.id(), Happening.of(What.JOINED).at(applied).because(command.ground()));
        announcer.tell(event -> new QueueJoined(
                event, turn.now(), actor, turn.key(), entry.id(), entry.recipient(), entry.classCode()));
        moves.seat(turn, entry);
        return entry.id();
    }

    @Override
    public void leave(Actor actor, EntryId id, ReasonCode reason) {
        Turn turn = turnAt(actor, id);
        moves.leave(turn, book.entries().active(id), reason);
    }

    @Override
    public void suspend(Actor actor, SuspendEntry command) {
        Turn turn = turnAt(actor, command.entry());
        EntryRow entry = book.entries().active(command.entry());
        if (entry.state() == EntryState.OFFERED) {
            throw DomainException.of(QueueError.OFFER_LIVE);
        }
        book.entries().save(entry.suspended(command.until().map(rules::start).orElse(null)));
        chronicle.note(turn, entry.id(), Happening.of(What.SUSPENDED).because(command.reason()));
    }

    @Override
    public void resume(Actor actor, EntryId id) {
        Turn turn = turnAt(actor, id);
        EntryRow entry = book.entries().active(id);
        if (entry.state() == EntryState.SUSPENDED) {
            moves.resume(turn, entry);
        }
    }

    @Override
    public void jump(Actor actor, JumpQueue command) {
        Turn turn = turnAt(actor, command.entry());
        moves.jump(turn, book.entries().active(command.entry()), command);
    }

    @Override
    public void forgetPapers(Actor actor, EntryId id) {
        turnAt(actor, id);
        book.entries().forgetPaper(id);
        chronicle.forgetPapers(id);
    }

    private Turn turnAt(Actor actor, EntryId id) {
        return turns.at(actor, () -> book.entries().lineOf(id));
    }

    private EntryRow entry(Turn turn, JoinLine command, PriorityClass priority, Instant applied) {
        Recipient recipient = command.recipient();
        return new EntryRow(
                new EntryId(ids.next()),
                turn.line().id(),
                recipient instanceof Recipient.OfFamily family ? family.family() : null,
                recipient instanceof Recipient.OfPerson person ? person.person() : null,
                EntryState.WAITING,
                priority.code(),
                priority.rank(),
                command.ground().code(),
                command.ground().document().orElse(null),
                applied,
                applied,
                Standing.APPLIED,
                SqlArrays.codes(command.needs()),
                command.note().orElse(null),
                0,
                0,
                null,
                null);
    }
}
