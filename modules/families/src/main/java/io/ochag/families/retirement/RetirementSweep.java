package io.ochag.families.retirement;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Depersonalises whose day has come, a few in a write. What stands in the way of one is noted and stops nobody else. */
final class RetirementSweep implements Sweep {
    private static final String NAME = "families.retire";
    private static final int SOME = 10;
    private static final Rhythm RHYTHM = Rhythm.seconds(600);

    private final Transactions transactions;
    private final RetirementMapper mapper;
    private final Retiring retiring;
    private final Failpoints failpoints;
    private final Clock clock;

    @Inject
    RetirementSweep(
            Transactions transactions, RetirementMapper mapper, Retiring retiring, Failpoints failpoints, Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.retiring = retiring;
        this.failpoints = failpoints;
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
        boolean more = transactions.write(() -> {
            List<RetirementRow> some = mapper.toDo(LocalDate.now(clock), SOME);
            some.forEach(this::retire);
            failpoints.reached("families.retire.before-commit");
            return some.size() == SOME;
        });
        failpoints.reached("families.retire.committed");
        return more;
    }

    private void retire(RetirementRow row) {
        try {
            transactions.savepoint(() -> {
                retiring.retire(new Actor.System(NAME, row.planId().toString()), row);
                return Boolean.TRUE;
            });
        } catch (DomainException e) {
            mapper.held(row.id(), e.error().code());
        }
        failpoints.reached("families.retire.person");
    }
}
