package io.ochag.platform.document;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Deletes the files whose term is over. */
final class RetentionSweep implements Sweep {
    static final String NAME = "files.retention";

    private static final Actor SWEEP = new Actor.System(NAME, "retention term");
    private static final int BATCH = 50;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private final Transactions transactions;
    private final Keeping keeping;

    @Inject
    RetentionSweep(Transactions transactions, Keeping keeping) {
        this.transactions = transactions;
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT_NIGHT);
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> keeping.deleteOverdue(SWEEP, BATCH)) == BATCH;
    }
}
