package io.ochag.platform.document;

import static java.util.stream.Collectors.toMap;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.document.DeletionReason;
import io.ochag.kernel.document.DocumentContent;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentOwner;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.NewDocument;
import io.ochag.kernel.document.StoredDocument;
import io.ochag.kernel.document.Tombstone;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@link DocumentStore} on PostgreSQL: content in pieces in a table of its own. */
final class DatabaseDocuments implements DocumentStore {
    private static final UUID FROM_THE_NEWEST = new UUID(-1L, -1L);

    private final Transactions transactions;
    private final DocumentMapper mapper;
    private final KeepingMapper graves;
    private final Registering registering;
    private final Keeping keeping;
    private final AuditTrail trail;
    private final IdSource ids;

    @Inject
    DatabaseDocuments(
            Transactions transactions,
            DocumentMapper mapper,
            KeepingMapper graves,
            Registering registering,
            Keeping keeping,
            AuditTrail trail,
            IdSource ids) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.graves = graves;
        this.registering = registering;
        this.keeping = keeping;
        this.trail = trail;
        this.ids = ids;
    }

    @Override
    public DocumentId put(Actor actor, NewDocument document) {
        DocumentId id = new DocumentId(ids.next());
        transactions.writeOnly(() -> {
            DocumentRow row = registering.register(actor, id, document);
            trail.written(Touched.entry(actor, "files.put", List.of(row)));
        });
        return id;
    }

    @Override
    public Map<DocumentId, StoredDocument> describe(Actor actor, Set<DocumentId> documents) {
        List<DocumentRow> rows = transactions.read(() -> mapper.find(SqlArrays.uuids(documents)));
        recordRead(actor, "files.described", rows);
        return rows.stream().map(DocumentRow::shown).collect(toMap(StoredDocument::id, document -> document));
    }

    @Override
    public Page<StoredDocument> list(Actor actor, DocumentOwner owner, PageRequest page) {
        OwnerColumns columns = OwnerColumns.of(owner);
        UUID before = page.position(Uuids::parse).orElse(FROM_THE_NEWEST);
        int limit = page.limit() + 1;
        Page<DocumentRow> rows = transactions.read(() -> Page.of(
                owner.part().isPresent()
                        ? mapper.ofRecord(columns, before, limit)
                        : mapper.about(columns, before, limit),
                page,
                row -> row.id().toString()));
        recordRead(actor, "files.listed", rows.items());
        return rows.map(DocumentRow::shown);
    }

    @Override
    public DocumentContent open(Actor actor, DocumentId document) {
        List<DocumentRow> found = transactions.read(() -> mapper.find(SqlArrays.uuids(Set.of(document))));
        if (found.isEmpty()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        DocumentRow row = found.get(0);
        recordRead(actor, "files.read", found);
        return new DocumentContent(
                row.shown(),
                new PieceStream(
                        seq -> transactions.read(() ->
                                Optional.ofNullable(mapper.piece(document, seq)).map(PieceRow::bytes)),
                        row.pieces(),
                        row.sha256()));
    }

    @Override
    public void keepFrom(Actor actor, DocumentId document, LocalDate day) {
        transactions.writeOnly(() -> keeping.keepFrom(actor, document, day));
    }

    @Override
    public void delete(Actor actor, DocumentId document, DeletionReason reason) {
        transactions.writeOnly(() -> keeping.delete(actor, document, reason));
    }

    @Override
    public Optional<Tombstone> tombstone(DocumentId document) {
        return transactions
                .read(() -> Optional.ofNullable(graves.tombstone(document)))
                .map(TombstoneRow::shown);
    }

    @Override
    public void hold(Actor actor, DocumentId document, String ground) {
        transactions.writeOnly(() -> keeping.hold(actor, document, ground));
    }

    @Override
    public void release(Actor actor, DocumentId document, String ground) {
        transactions.writeOnly(() -> keeping.release(actor, document, ground));
    }

    private void recordRead(Actor actor, String operation, List<DocumentRow> rows) {
        if (!rows.isEmpty()) {
            trail.read(Touched.entry(actor, operation, rows));
        }
    }
}
