package io.ochag.families.intake;

import io.ochag.documents.Disclosure;
import io.ochag.documents.Exported;
import io.ochag.families.BeginImport;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.ImportStatus;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.StartImport;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.json.ActorText;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** {@link FamilyImports} on PostgreSQL. */
final class StoredImports implements FamilyImports {
    private static final Set<State> STARTABLE = EnumSet.of(State.READY, State.DONE, State.STOPPED);

    private final Transactions transactions;
    private final ImportDesk desk;
    private final RunMapper mapper;
    private final Upload upload;
    private final LineList lines;
    private final AuditTrail trail;
    private final Reports reports;

    @Inject
    StoredImports(
            Transactions transactions,
            ImportDesk desk,
            RunMapper mapper,
            Upload upload,
            LineList lines,
            AuditTrail trail,
            Reports reports) {
        this.transactions = transactions;
        this.desk = desk;
        this.mapper = mapper;
        this.upload = upload;
        this.lines = lines;
        this.trail = trail;
        this.reports = reports;
    }

    @Override
    public ImportId begin(Actor actor, BeginImport command) {
        return transactions.write(() -> {
            desk.requireAt(actor, command.place());
            MappingRules.check(command.mapping());
            ImportId id = desk.book().newId();
            mapper.insert(
                    new NewRun(id, command.place(), command, desk.book().now(), ActorText.write(actor)),
                    MappingRow.of(command.mapping()));
            trail.written(AuditEntry.of(actor, "families.import-begin").at(command.place()));
            return id;
        });
    }

    @Override
    public void put(Actor actor, ImportId id, int number, byte[] bytes) {
        transactions.writeOnly(() -> upload.put(held(actor, id, EnumSet.of(State.LOADING)), number, bytes));
    }

    @Override
    public void complete(Actor actor, ImportId id, int pieces) {
        transactions.writeOnly(() -> upload.complete(actor, held(actor, id, EnumSet.of(State.LOADING)), pieces));
    }

    @Override
    public void start(Actor actor, StartImport command) {
        transactions.writeOnly(() -> {
            ImportRow run = held(actor, command.id(), EnumSet.allOf(State.class));
            if (run.version() != command.version()) {
                throw DomainException.of(KernelError.STALE);
            }
            if (!STARTABLE.contains(run.state()) || run.mode() == Mode.APPLY) {
                throw DomainException.of(FamiliesError.IMPORT_STATE);
            }
            if (command.mode() == Mode.APPLY) {
                apply(run);
            }
            lines.forget(run);
            mapper.start(
                    run.id(),
                    command.mode(),
                    command.duplicateCheck(),
                    ActorText.write(actor),
                    desk.book().now());
            trail.written(AuditEntry.of(actor, "families.import-start").at(run.placeId()));
        });
    }

    private void apply(ImportRow run) {
        String sha256 = Objects.requireNonNull(run.sha256());
        if (mapper.apply(run.placeId(), sha256, run.id()) == null) {
            throw DomainException.invalid(
                    FamiliesError.IMPORT_TWICE,
                    List.of(new Violation(
                            "",
                            FamiliesError.IMPORT_TWICE.code(),
                            FamiliesError.IMPORT_TWICE.text(),
                            Optional.ofNullable(mapper.applied(run.placeId(), sha256))
                                    .map(ImportId::toString))));
        }
    }

    @Override
    public void stop(Actor actor, ImportId id) {
        turn(actor, id, EnumSet.of(State.RUNNING), State.STOPPED, "families.import-stop");
    }

    @Override
    public void goOn(Actor actor, ImportId id) {
        turn(actor, id, EnumSet.of(State.STOPPED), State.RUNNING, "families.import-go-on");
    }

    private void turn(Actor actor, ImportId id, Set<State> from, State to, String operation) {
        transactions.writeOnly(() -> {
            ImportRow run = held(actor, id, from);
            desk.book().state(run, to, Optional.empty(), List.of());
            trail.written(AuditEntry.of(actor, operation).at(run.placeId()));
        });
    }

    @Override
    public ImportStatus status(Actor actor, ImportId id) {
        return transactions.read(() -> desk.find(actor, id).status());
    }

    @Override
    public Page<ImportStatus> list(Actor actor, PageRequest page) {
        return transactions.read(() -> desk.list(actor, page)).map(ImportRow::status);
    }

    @Override
    public Page<ImportLine> lines(Actor actor, ImportId id, Optional<ImportLine.Outcome> outcome, PageRequest page) {
        return lines.page(actor, id, outcome, page);
    }

    @Override
    public Exported report(Actor actor, ImportId id, Disclosure disclosure, OutputStream out) {
        return reports.report(actor, id, disclosure, out);
    }

    @Override
    public Exported rejected(Actor actor, ImportId id, Disclosure disclosure, OutputStream out) {
        return reports.rejected(actor, id, disclosure, out);
    }

    private ImportRow held(Actor actor, ImportId id, Set<State> states) {
        return desk.book().hold(desk.find(actor, id), states);
    }
}
