package io.ochag.families.intake;

import io.ochag.families.ImportRules;
import io.ochag.families.RegisterMapping;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import io.ochag.families.source.SpooledFile;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.OchagService;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens files of runs where these were. That of the last turn stays open for the next one, so that what was read is not read again; never more than one
 * does, and none when idle.
 */
final class HeldSource implements OchagService {
    private final Transactions transactions;
    private final RunBook book;
    private final DocumentStore documents;
    private final ImportRules rules;
    private @Nullable OpenSource held;
    private boolean stopped;

    @Inject
    HeldSource(Transactions transactions, RunBook book, DocumentStore documents, ImportRules rules) {
        this.transactions = transactions;
        this.book = book;
        this.documents = documents;
        this.rules = rules;
    }

    /** The caller holds or closes it. Whatever else was held is closed. */
    OpenSource take(Actor actor, ImportRow run, RegisterMapping mapping) {
        return heldAt(run).orElseGet(() -> open(actor, run, mapping));
    }

    private synchronized Optional<OpenSource> heldAt(ImportRow run) {
        OpenSource taken = held;
        if (taken == null || !taken.isAt(run)) {
            letGo();
            return Optional.empty();
        }
        held = null;
        return Optional.of(taken);
    }

    synchronized void hold(OpenSource source) {
        letGo();
        if (stopped) {
            source.close();
        } else {
            held = source;
        }
    }

    synchronized void letGo() {
        OpenSource open = held;
        held = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public synchronized void start() {
        stopped = false;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        letGo();
    }

    private OpenSource open(Actor actor, ImportRow run, RegisterMapping mapping) {
        SpooledFile file = SpooledFile.of(documents.open(actor, Objects.requireNonNull(run.documentId())).stream());
        try {
            SourceTable table = new SourceTable(file, run.format(), mapping, rules.limits());
            SourceRow header = table.header();
            if (run.total() == null) {
                long total = counted(table, header);
                transactions.writeOnly(() -> book.counted(run, total));
            }
            return new OpenSource(run, file, header, ColumnPlan.of(mapping, header), table.rows());
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static long counted(SourceTable table, SourceRow header) {
        long total = 0;
        try (SourceRows rows = table.rows()) {
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                total += row.get().number() > header.number() && !row.get().isBlank() ? 1 : 0;
            }
        }
        return total;
    }
}
