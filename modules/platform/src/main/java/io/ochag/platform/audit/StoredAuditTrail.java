package io.ochag.platform.audit;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps writes with their transaction and reads through the writer. */
public final class StoredAuditTrail implements AuditTrail {
    private final Transactions transactions;
    private final AuditMapper mapper;
    private final AuditWriter writer;
    private final AccessControl access;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    StoredAuditTrail(
            Transactions transactions,
            AuditMapper mapper,
            AuditWriter writer,
            AccessControl access,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.writer = writer;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void written(AuditEntry entry) {
        if (!transactions.writing()) {
            throw new IllegalStateException("a change is recorded in the transaction that makes it");
        }
        mapper.insert(row("WRITE", entry));
    }

    @Override
    public void read(AuditEntry entry) {
        writer.keep(row("READ", entry));
    }

    private AuditRow row(String kind, AuditEntry entry) {
        return AuditRow.of(ids.next(), clock.instant(), kind, entry, access.purpose(entry.actor()));
    }
}
