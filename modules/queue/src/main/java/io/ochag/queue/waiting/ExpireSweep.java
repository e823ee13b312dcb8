package io.ochag.queue.waiting;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import io.ochag.queue.line.LineId;
import io.ochag.queue.line.Rulebook;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles lines in which something is due: offers pass on, places of no use are withdrawn, suspensions end. */
final class ExpireSweep implements Sweep {
    static final String NAME = "queue.expire";

    private static final long PAUSE_SECONDS = 5;
    private static final int BATCH = 100;
    private static final Actor SELF = new Actor.System(NAME, NAME);

    private final Transactions transactions;
    private final DueMapper due;
    private final Rulebook rules;
    private final Turns turns;

    @Inject
    ExpireSweep(Transactions transactions, DueMapper due, Rulebook rules, Turns turns) {
        this.transactions = transactions;
        this.due = due;
        this.rules = rules;
        this.turns = turns;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(PAUSE_SECONDS);
    }

    /** A write for each line: one that fails does not hold up the others, and is told at the end. */
    @Override
    public boolean sweepOnce() {
        List<LineId> lines = transactions.read(() -> due.lines(rules.now(), BATCH));
        boolean settled = false;
        RuntimeException failure = null;
        for (LineId line : lines) {
            try {
                settled |= transactions.write(() -> turns.ifNobodyIs(SELF, line).isPresent());
            } catch (RuntimeException e) {
                failure = added(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        // those that others work on are left to them, or to the next round
        return settled;
    }

    private static RuntimeException added(@Nullable RuntimeException failure, RuntimeException another) {
        if (failure == null) {
            return another;
        }
        failure.addSuppressed(another);
        return failure;
    }
}
