package io.ochag.network.leaving;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.Leavings;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Lets those go whose last day is over and for whom nothing waits, one in a write. Where something waits, the leaving is marked and looked at again
 * the next day, or as soon as somebody has handed something over.
 */
final class LeavingSweep implements Sweep {
    private static final Rhythm RHYTHM = Rhythm.seconds(600);

    private final Transactions transactions;
    private final LeavingMapper mapper;
    private final OpenMatters matters;
    private final Farewell farewell;
    private final AuditTrail audit;
    private final LeavingTime time;
    private final Failpoints failpoints;

    @Inject
    LeavingSweep(
            Transactions transactions,
            LeavingMapper mapper,
            OpenMatters matters,
            Farewell farewell,
            AuditTrail audit,
            LeavingTime time,
            Failpoints failpoints) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.matters = matters;
        this.farewell = farewell;
        this.audit = audit;
        this.time = time;
        this.failpoints = failpoints;
    }

    @Override
    public String name() {
        return "network.leave";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> {
            LocalDate today = time.today();
            LeavingRow row = mapper.nextDue(today);
            if (row == null) {
                return false;
            }
            if (matters.of(row.staff(), row.lastDay()).isEmpty()) {
                Actor actor = new Actor.System(name(), "leaving:" + row.id());
                mapper.become(row.id(), Leavings.State.DONE);
                farewell.to(actor, row.staff(), row.lastDay().plusDays(1));
                audit.written(AuditEntry.of(actor, "network.leave"));
            } else {
                mapper.block(row.id(), today, today.plusDays(1));
            }
            failpoints.reached("network.leave.done");
            return true;
        });
    }
}
