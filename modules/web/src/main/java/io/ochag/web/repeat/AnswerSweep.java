package io.ochag.web.repeat;

import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import io.ochag.web.RepeatRules;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets answers whose keys have ended. They are not given out any more anyway; this keeps the table small. */
final class AnswerSweep implements Sweep {
    private static final int BATCH = 1000;
    private static final int PAUSE_SECONDS = 600;

    private final Transactions transactions;
    private final AnswerMapper mapper;
    private final RepeatRules rules;
    private final Clock clock;

    @Inject
    AnswerSweep(Transactions transactions, AnswerMapper mapper, RepeatRules rules, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "web.answers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.seconds(PAUSE_SECONDS);
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> mapper.forget(clock.instant().minus(rules.period()), BATCH) == BATCH);
    }
}
