package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.queue.LineKey;
import io.ochag.queue.line.Line;
import io.ochag.queue.line.LineId;
import io.ochag.queue.line.LineStore;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives commands their turn at a line: inside the caller's write, alone, on a line that is up to date. */
public final class Turns {
    private final Transactions transactions;
    private final LineStore lines;
    private final Rulebook rules;
    private final Settling settling;

    @Inject
    Turns(Transactions transactions, LineStore lines, Rulebook rules, Settling settling) {
        this.transactions = transactions;
        this.lines = lines;
        this.rules = rules;
        this.settling = settling;
    }

    /** Locks the line and settles it; {@code access.not-found}. */
    public Turn at(Actor actor, LineKey line) {
        requireWriting();
        return settled(actor, lines.lock(line));
    }

    /** @param line finds it by what the command names; what belongs to a line stays with it */
    Turn at(Actor actor, Supplier<LineId> line) {
        requireWriting();
        return settled(actor, lines.lock(line.get()));
    }

    /** As {@link #at}, unless somebody else is at it. */
    Optional<Turn> ifNobodyIs(Actor actor, LineId line) {
        return lines.lockIfNobodyDoes(line).map(locked -> settled(actor, locked));
    }

    /** The caller opens the write, for it has a permission to ask and an access to record. */
    public void requireWriting() {
        if (!transactions.writing()) {
            throw new IllegalStateException("the queue is changed inside the caller's write");
        }
    }

    private Turn settled(Actor actor, Line line) {
        // only now: whoever waited for the lock must not act at the time at which it began to wait
        Turn turn = new Turn(actor, line, rules.now());
        settling.settle(turn);
        return turn;
    }
}
