package io.ochag.families.representation;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;

/** Tells of representations whose term is over, on the first day on which they do not hold. */
final class EndedSweep implements Sweep {
    private static final String NAME = "families.representation-ended";
    private static final int MOST = 200;
    private static final Rhythm RHYTHM = Rhythm.seconds(600);

    private final Transactions transactions;
    private final RepresentationStore store;

    @Inject
    EndedSweep(Transactions transactions, RepresentationStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> store.tellEnded(new Actor.System(NAME, NAME), MOST) == MOST);
    }
}
