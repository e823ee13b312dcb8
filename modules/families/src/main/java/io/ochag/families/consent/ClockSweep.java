package io.ochag.families.consent;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;

/** Starts the clocks of consents whose term is over, and puts on the list what should have been destroyed or justified by now. */
final class ClockSweep implements Sweep {
    private static final String NAME = "families.consent-clocks";
    private static final int MOST = 200;
    private static final Rhythm RHYTHM = Rhythm.seconds(600);

    private final Transactions transactions;
    private final DestructionClocks clocks;
    private final ClockMapper mapper;
    private final Clock clock;

    @Inject
    ClockSweep(Transactions transactions, DestructionClocks clocks, ClockMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.clocks = clocks;
        this.mapper = mapper;
        this.clock = clock;
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
        return transactions.write(() -> {
            int started = clocks.startExpired(new Actor.System(NAME, NAME), MOST);
            int listed = mapper.listOverdue(clock.instant(), MOST);
            return started == MOST || listed == MOST;
        });
    }
}
