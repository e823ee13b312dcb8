package io.ochag.network.profile;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.tx.Transactions;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkError;
import io.ochag.network.NetworkPermission;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.persistence.DatabaseException;
import jakarta.inject.Inject;

/** Shows what a profile would change, and loads it in one write, one loading at a time in the whole region. */
final class ProfileLoading implements RegionProfiles {
    private static final String ONE_POST_A_DAY = "assignment_once";

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail audit;
    private final ProfileParser parser;
    private final ProfileStore store;

    @Inject
    ProfileLoading(
            Transactions transactions,
            AccessControl access,
            AuditTrail audit,
            ProfileParser parser,
            ProfileStore store) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.parser = parser;
        this.store = store;
    }

    @Override
    public LoadReport preview(Actor actor, RegionProfile files) {
        return transactions.read(() -> {
            requireWholeRegion(actor);
            return store.preview(parser.parse(files));
        });
    }

    @Override
    public LoadReport load(Actor actor, RegionProfile files) {
        try {
            return transactions.write(() -> {
                requireWholeRegion(actor);
                Profile profile = parser.parse(files);
                LoadReport report = store.bringInLine(actor, profile);
                if (!report.total().nothingDone()) {
                    audit.written(AuditEntry.of(actor, "network.load-profile"));
                }
                return report;
            });
        } catch (DatabaseException e) {
            if (e.constraint().filter(ONE_POST_A_DAY::equals).isPresent()) {
                throw DomainException.of(NetworkError.POST_OVERLAPS);
            }
            throw e;
        }
    }

    /** A profile touches every place, also those where the actor may not manage. */
    private void requireWholeRegion(Actor actor) {
        if (!(access.visibility(actor, NetworkPermission.MANAGE).reach() instanceof Reach.Everywhere)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }
}
