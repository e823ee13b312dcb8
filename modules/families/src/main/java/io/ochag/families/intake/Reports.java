package io.ochag.families.intake;

import io.ochag.documents.Disclosure;
import io.ochag.documents.Exported;
import io.ochag.documents.TableFormat;
import io.ochag.documents.Tables;
import io.ochag.families.FamiliesError;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportLine.Outcome;
import io.ochag.families.ImportRules;
import io.ochag.families.RegisterMapping;
import io.ochag.families.intake.ReportTables.Rejected;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import io.ochag.families.source.SpooledFile;
import io.ochag.families.source.UnreadableSource;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** The report of an import, and the lines to be mended, as files that leave. */
final class Reports {
    private final Transactions transactions;
    private final ImportDesk desk;
    private final LineList lines;
    private final DocumentStore documents;
    private final Optional<Provider<Tables>> tables;
    private final ImportRules rules;

    @Inject
    Reports(
            Transactions transactions,
            ImportDesk desk,
            LineList lines,
            DocumentStore documents,
            Optional<Provider<Tables>> tables,
            ImportRules rules) {
        this.transactions = transactions;
        this.desk = desk;
        this.lines = lines;
        this.documents = documents;
        this.tables = tables;
        this.rules = rules;
    }

    Exported report(Actor actor, ImportId id, Disclosure disclosure, OutputStream out) {
        ImportRow run = transactions.read(() -> desk.find(actor, id));
        return tables().write(
                        actor,
                        ReportTables.REPORT,
                        sink -> each(actor, id, Optional.empty(), sink),
                        disclosure.at(run.placeId()),
                        TableFormat.CSV_UTF8,
                        out);
    }

    Exported rejected(Actor actor, ImportId id, Disclosure disclosure, OutputStream out) {
        record Found(ImportRow run, RegisterMapping mapping) {}
        Found found = transactions.read(() -> {
            ImportRow run = desk.find(actor, id);
            return new Found(run, desk.book().mapping(run.id()));
        });
        ImportRow run = found.run();
        if (run.documentId() == null) {
            throw DomainException.of(FamiliesError.IMPORT_STATE);
        }
        try (SpooledFile file = SpooledFile.of(documents.open(actor, run.documentId()).stream())) {
            SourceTable table = new SourceTable(file, run.format(), found.mapping(), rules.limits());
            return tables().write(
                            actor,
                            ReportTables.rejected(table.titles()),
                            sink -> rows(actor, id, table, sink),
                            disclosure.at(run.placeId()),
                            TableFormat.CSV_UTF8,
                            out);
        } catch (UnreadableSource | SourceTable.MissingColumns e) {
            throw DomainException.of(FamiliesError.IMPORT_UNREADABLE);
        }
    }

    private void each(Actor actor, ImportId id, Optional<Outcome> outcome, Consumer<ImportLine> sink) {
        Optional<String> after = Optional.empty();
        do {
            Page<ImportLine> page = lines.page(actor, id, outcome, new PageRequest(PageRequest.MOST, after));
            page.items().forEach(sink);
            after = page.next();
        } while (after.isPresent());
    }

    /** Both in the order of the file: one pass. */
    private void rows(Actor actor, ImportId id, SourceTable table, Consumer<Rejected> sink) {
        try (SourceRows rows = table.rows()) {
            each(actor, id, Optional.of(Outcome.REJECTED), line -> {
                String why = ReportTables.faults(line.faults());
                int left = line.rows();
                for (Optional<SourceRow> row = rows.next(); row.isPresent() && left > 0; ) {
                    if (row.get().number() >= line.line() && !row.get().isBlank()) {
                        sink.accept(new Rejected(row.get(), why));
                        left--;
                    }
                    row = left > 0 ? rows.next() : row;
                }
            });
        }
    }

    private Tables tables() {
        return tables.orElseThrow(() -> DomainException.of(FamiliesError.NO_DOCUMENTS))
                .get();
    }
}
