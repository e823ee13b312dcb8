package io.ochag.families.intake;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of each line, as far as whoever asks may find those whom it names. */
final class LineList {
    private final Transactions transactions;
    private final ImportDesk desk;
    private final LineMapper mapper;
    private final AccessControl access;
    private final AuditTrail trail;

    @Inject
    LineList(Transactions transactions, ImportDesk desk, LineMapper mapper, AccessControl access, AuditTrail trail) {
        this.transactions = transactions;
        this.desk = desk;
        this.mapper = mapper;
        this.access = access;
        this.trail = trail;
    }

    void forget(ImportRow run) {
        mapper.deleteAll(run.id());
    }

    Page<ImportLine> page(Actor actor, ImportId id, Optional<ImportLine.Outcome> outcome, PageRequest page) {
        record Answer(PlaceId place, Page<ImportLine> lines) {}
        Answer answer = transactions.read(() -> {
            ImportRow run = desk.find(actor, id);
            return new Answer(run.placeId(), shown(actor, id, outcome, page));
        });
        Set<PersonId> persons = answer.lines().items().stream()
                .flatMap(line -> line.duplicateOf().stream())
                .map(ImportLine.Alike::person)
                .collect(Collectors.toSet());
        trail.read(AuditEntry.of(actor, "families.import-lines")
                .families(answer.lines().items().stream()
                        .flatMap(line -> line.family().stream())
                        .collect(Collectors.toSet()))
                .persons(persons)
                .at(answer.place()));
        return answer.lines();
    }

    private Page<ImportLine> shown(Actor actor, ImportId id, Optional<ImportLine.Outcome> outcome, PageRequest page) {
        List<LineRow> rows = mapper.list(
                id, outcome.orElse(null), page.position(Long::parseLong).orElse(0L), page.limit() + 1);
        List<PersonId> named =
                rows.stream().flatMap(row -> row.persons().stream()).distinct().toList();
        Optional<Visibility> found = access.visibilityIfGranted(actor, FamiliesPermission.FIND);
        Set<PersonId> seen = found.isEmpty() || named.isEmpty()
                ? Set.of()
                : Set.copyOf(mapper.visible(SqlArrays.uuids(named), VisibleRows.of(found.get())));
        return Page.of(rows, page, row -> Long.toString(row.line())).map(row -> row.shown(seen));
    }
}
