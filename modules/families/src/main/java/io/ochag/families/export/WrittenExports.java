package io.ochag.families.export;

import static java.util.stream.Collectors.toSet;

import io.ochag.documents.Exported;
import io.ochag.documents.Tables;
import io.ochag.families.ExportFamilies;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyExports;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@link FamilyExports} by pages of families, each read for itself with the rights of that moment. */
final class WrittenExports implements FamilyExports {
    private static final int TOGETHER = 300;

    private final Transactions transactions;
    private final AccessControl access;
    private final ExportMapper mapper;
    private final Optional<Provider<Tables>> tables;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    WrittenExports(
            Transactions transactions,
            AccessControl access,
            ExportMapper mapper,
            Optional<Provider<Tables>> tables,
            AuditTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Exported export(Actor actor, ExportFamilies command, OutputStream out) {
        transactions.read(() -> required(actor, command));
        return tables.orElseThrow(() -> DomainException.of(FamiliesError.NO_DOCUMENTS))
                .get()
                .write(
                        actor,
                        ExportColumns.table(command.columns(), clock.getZone()),
                        sink -> pages(actor, command, sink),
                        command.disclosure(),
                        command.format(),
                        out);
    }

    private Visibility required(Actor actor, ExportFamilies command) {
        command.place().ifPresent(place -> access.require(actor, FamiliesPermission.EXPORT, Subject.at(place)));
        return access.visibility(actor, FamiliesPermission.EXPORT);
    }

    private record Page(@Nullable FamilyId last, List<MemberOutRow> rows, Collection<Coverage> coverages) {}

    private void pages(Actor actor, ExportFamilies command, Consumer<MemberOutRow> sink) {
        FamilyId after = null;
        do {
            FamilyId from = after;
            Page page = transactions.read(() -> page(actor, command, from));
            recorded(actor, page);
            page.rows().forEach(sink);
            after = page.last();
        } while (after != null);
    }

    /** On what ground they leave, and of whom something is withheld. */
    private void recorded(Actor actor, Page page) {
        if (!page.coverages().isEmpty()) {
            trail.read(AuditEntry.of(actor, "families.export")
                    .families(page.rows().stream().map(MemberOutRow::familyId).collect(toSet()))
                    .persons(page.rows().stream().map(MemberOutRow::personId).collect(toSet()))
                    .onGround(page.coverages()));
        }
    }

    private Page page(Actor actor, ExportFamilies command, @Nullable FamilyId after) {
        VisibleRows visible = VisibleRows.of(required(actor, command));
        List<FamilyId> families = mapper.families(
                visible, command.place().orElse(null), command.municipality().orElse(null), after, TOGETHER);
        List<MemberOutRow> members = families.isEmpty()
                ? List.of()
                : mapper.members(SqlArrays.uuids(families), visible, LocalDate.now(clock));
        Map<Subject, Coverage> coverages = access.coverage(
                actor,
                FamiliesPermission.EXPORT,
                members.stream().map(MemberOutRow::subject).collect(toSet()));
        List<MemberOutRow> rows = members.stream()
                .flatMap(row -> Optional.ofNullable(coverages.get(row.subject())).flatMap(row::reduced).stream())
                .toList();
        return new Page(
                families.size() < TOGETHER ? null : families.get(families.size() - 1), rows, coverages.values());
    }
}
