package io.ochag.families.intake;

import io.ochag.families.FamiliesError;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.RegisterMapping;
import io.ochag.families.source.SourceRow;
import io.ochag.families.source.SourceRows;
import io.ochag.families.source.SpooledFile;
import io.ochag.families.source.UnreadableSource;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.json.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One turn of a run: reads on where it was and writes some parts. */
final class RunTurn {
    private final Transactions transactions;
    private final RunBook book;
    private final ChunkWriting writing;
    private final DocumentStore documents;
    private final PhoneNumbers phones;
    private final ImportRules rules;
    private final Clock clock;

    @Inject
    RunTurn(
            Transactions transactions,
            RunBook book,
            ChunkWriting writing,
            DocumentStore documents,
            PhoneNumbers phones,
            ImportRules rules,
            Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.writing = writing;
        this.documents = documents;
        this.phones = phones;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the file or the mapping makes impossible ends the run; what the rights or the moment do stops it. */
    void take(ImportRow run) {
        transactions.writeOnly(() -> book.touch(run));
        try {
            read(run);
        } catch (UnreadableSource e) {
            end(run, State.FAILED, error(e), List.of());
        } catch (SourceTable.MissingColumns e) {
            List<String> at = e.columns().stream()
                    .map(column -> "/mapping/columns/" + column)
                    .toList();
            end(run, State.FAILED, FamiliesError.IMPORT_COLUMNS.code(), at);
        } catch (DomainException e) {
            if (e.error().kind() == ErrorKind.UNAVAILABLE) {
                throw e;
            }
            end(run, State.STOPPED, e.error().code(), List.of());
        }
    }

    private void read(ImportRow run) {
        Actor actor = ActorText.read(Objects.requireNonNull(run.runBy()));
        RegisterMapping mapping = transactions.read(() -> book.mapping(run.id()));
        try (SpooledFile file =
                SpooledFile.of(documents.open(actor, Objects.requireNonNull(run.documentId())).stream())) {
            SourceTable table = new SourceTable(file, run.format(), mapping, rules.limits());
            SourceRow header = table.header();
            ColumnPlan plan = ColumnPlan.of(mapping, header);
            if (run.total() == null) {
                long total = counted(table, header);
                transactions.writeOnly(() -> book.counted(run, total));
            }
            LineReading reading = new LineReading(
                    mapping, plan, new CellReading(mapping.dateFormats(), phones), LocalDate.now(clock));
            try (SourceRows rows = table.rows()) {
                write(run, new FamilyRows(rows, plan, Math.max(header.number(), run.position())), reading);
            }
        }
    }

    private void write(ImportRow run, FamilyRows families, LineReading reading) {
        long position = run.position();
        boolean goesOn = true;
        for (int part = 0; goesOn && part < rules.turn(); part++) {
            List<ReadFamily> chunk = new ArrayList<>();
            List<SourceRow> rows = families.next(MappingRules.MOST_ROWS);
            while (!rows.isEmpty()) {
                chunk.add(reading.read(rows));
                rows = chunk.size() < rules.together() ? families.next(MappingRules.MOST_ROWS) : List.of();
            }
            goesOn = writing.write(run, position, chunk, chunk.size() < rules.together());
            position = chunk.isEmpty() ? position : chunk.get(chunk.size() - 1).lastLine();
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

    private void end(ImportRow run, State state, String reason, List<String> at) {
        transactions.writeOnly(() -> book.lock(run.id())
                .filter(now -> now.state() == State.RUNNING)
                .ifPresent(now -> book.state(now, state, Optional.of(reason), at)));
    }

    private static String error(UnreadableSource e) {
        return switch (e.why()) {
            case BROKEN -> FamiliesError.IMPORT_UNREADABLE.code();
            case TOO_LARGE -> FamiliesError.IMPORT_TOO_LARGE.code();
            case NO_SUCH_SHEET -> FamiliesError.IMPORT_SHEET.code();
        };
    }
}
