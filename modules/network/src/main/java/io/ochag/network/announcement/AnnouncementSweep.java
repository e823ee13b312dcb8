package io.ochag.network.announcement;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;

/**
 * Tells what has come due since: ends and beginnings that were known ahead, and, in a region that an older version loaded, everything there is,
 * once. What is told and that it is told are one write, so a crash repeats nothing.
 */
final class AnnouncementSweep implements Sweep {
    private static final Actor CALENDAR = new Actor.System("network.announce", "calendar");
    private static final Rhythm RHYTHM = Rhythm.seconds(600);

    private final Transactions transactions;
    private final Announcements announcements;
    private final Failpoints failpoints;

    @Inject
    AnnouncementSweep(Transactions transactions, Announcements announcements, Failpoints failpoints) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.failpoints = failpoints;
    }

    @Override
    public String name() {
        return "network.announce";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public boolean sweepOnce() {
        return transactions.write(() -> {
            boolean more = announcements.publishBatch(CALENDAR);
            failpoints.reached("network.announce.published");
            return more;
        });
    }
}
