package io.ochag.families.intake;

import io.ochag.families.ImportRules;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;

/** Forgets files that were never sent whole: nobody answers for what is in them. */
final class LeftSweep implements Sweep {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);
    private static final int TOGETHER = 20;

    private final Transactions transactions;
    private final RunMapper runs;
    private final ImportRules rules;
    private final Clock clock;

    @Inject
    LeftSweep(Transactions transactions, RunMapper runs, ImportRules rules, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "families.import-left";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(AT_NIGHT);
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(
                () -> runs.deleteLeft(clock.instant().minus(rules.leftAfter()), TOGETHER) == TOGETHER);
    }
}
