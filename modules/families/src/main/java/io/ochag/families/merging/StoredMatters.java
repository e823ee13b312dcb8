package io.ochag.families.merging;

import io.ochag.families.CloseMatter;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.MergeMatter;
import io.ochag.families.MergeMatters;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** {@link MergeMatters} on PostgreSQL. */
final class StoredMatters implements MergeMatters {
    private static final UUID FROM_THE_OLDEST = new UUID(0, 0);

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final MergeMapper mapper;
    private final Clock clock;

    @Inject
    StoredMatters(Transactions transactions, AccessControl access, AuditTrail trail, MergeMapper mapper, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Page<MergeMatter> open(Actor actor, PageRequest request) {
        UUID after = request.position(Uuids::parse).orElse(FROM_THE_OLDEST);
        Page<MergeMatter> page = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.MERGE);
            List<MatterRow> rows = mapper.open(VisibleRows.of(visibility), after, request.limit() + 1);
            return Page.of(rows, request, row -> row.id().toString()).map(MatterRow::shown);
        });
        trail.read(AuditEntry.of(actor, "families.merge-matters")
                .families(page.items().stream()
                        .flatMap(matter -> matter.family().stream())
                        .distinct()
                        .toList())
                .persons(page.items().stream()
                        .flatMap(matter -> matter.person().stream())
                        .distinct()
                        .toList()));
        return page;
    }

    @Override
    public void close(Actor actor, CloseMatter command) {
        transactions.writeOnly(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.MERGE);
            MatterRow row = mapper.matter(command.matter(), VisibleRows.of(visibility));
            if (row == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            if (mapper.close(command.matter(), clock.instant(), ActorText.of(actor), command.note()) == 0) {
                throw DomainException.of(FamiliesError.MATTER_CLOSED);
            }
            MergeMatter matter = row.shown();
            trail.written(AuditEntry.of(actor, "families.close-matter")
                    .families(matter.family().stream().toList())
                    .persons(matter.person().stream().toList()));
        });
    }
}
