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
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Depersonalises whose day has come, each in a write of their own. What stands in the way of one is noted and stops nobody else. */
final class RetirementSweep implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(RetirementSweep.class);
    private static final String NAME = "families.retire";
    private static final String FAILED = "families.retirement-failed";
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
        Optional<RetirementRow> next = transactions.read(() -> Optional.ofNullable(mapper.next(LocalDate.now(clock))));
        next.ifPresent(this::retire);
        return next.isPresent();
    }

    private void retire(RetirementRow row) {
        try {
            transactions.writeOnly(() -> {
                retiring.retire(new Actor.System(NAME, row.planId().toString()), row);
                failpoints.reached("families.retire.before-commit");
            });
        } catch (DomainException e) {
            hold(row, e.error().code());
        } catch (RuntimeException e) {
            // a message of PostgreSQL or of another module may hold what somebody is called
            LOG.error("retirement {} failed with {}", row.id(), e.getClass().getName());
            hold(row, FAILED);
        }
        failpoints.reached("families.retire.committed");
    }

    /** Where the database is away, this fails too, and the next run begins with the same person. */
    private void hold(RetirementRow row, String code) {
        transactions.writeOnly(() -> mapper.held(row.id(), row.version(), code));
    }
}
