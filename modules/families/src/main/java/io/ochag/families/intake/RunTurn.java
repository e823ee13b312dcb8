package io.ochag.families.intake;

import io.ochag.families.FamiliesError;
import io.ochag.families.ImportRules;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.RegisterMapping;
import io.ochag.families.source.UnreadableSource;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.json.ActorText;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One turn of a run: reads on where it was and writes some parts. */
final class RunTurn {
    private final Transactions transactions;
    private final RunBook book;
    private final ChunkWriting writing;
    private final HeldSource sources;
    private final PhoneNumbers phones;
    private final ImportRules rules;
    private final Clock clock;

    @Inject
    RunTurn(
            Transactions transactions,
            RunBook book,
            ChunkWriting writing,
            HeldSource sources,
            PhoneNumbers phones,
            ImportRules rules,
            Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.writing = writing;
        this.sources = sources;
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
        OpenSource source = sources.take(actor, run, mapping);
        boolean goesOn = false;
        try {
            LineReading reading = new LineReading(
                    mapping, source.plan(), new CellReading(mapping.dateFormats(), phones), LocalDate.now(clock));
            goesOn = write(run, source, reading);
        } finally {
            if (goesOn) {
                sources.hold(source);
            } else {
                source.close();
            }
        }
    }

    private boolean write(ImportRow run, OpenSource source, LineReading reading) {
        int together = rules.together(run.duplicateCheck());
        boolean goesOn = true;
        for (int part = 0; goesOn && part < rules.turn(); part++) {
            long from = source.position();
            List<ReadFamily> chunk =
                    source.next(together).stream().map(reading::read).toList();
            goesOn = writing.write(run, from, chunk, chunk.size() < together);
        }
        return goesOn;
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
