package io.ochag.web.session;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import io.ochag.web.SessionRules;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Forgets sessions that have ended and counts of attempts that count no more. Neither is of effect any more; this keeps the tables small. */
final class SessionSweep implements Sweep {
    private static final int BATCH = 1000;
    private static final int PAUSE_SECONDS = 600;

    private final Transactions transactions;
    private final SessionMapper sessions;
    private final CountMapper counts;
    private final SessionRules rules;
    private final Clock clock;

    @Inject
    SessionSweep(
            Transactions transactions, SessionMapper sessions, CountMapper counts, SessionRules rules, Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.counts = counts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "web.sessions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(PAUSE_SECONDS);
    }

    @Override
    public boolean sweepOnce() {
        Instant now = clock.instant();
        return transactions.write(() -> {
            int ended = sessions.deleteEnded(now.minus(rules.longest()), now.minus(rules.idle()), BATCH);
            int forgotten = counts.forgetOld(now.minus(rules.attemptWindow()), BATCH);
            return ended == BATCH || forgotten == BATCH;
        });
    }
}
