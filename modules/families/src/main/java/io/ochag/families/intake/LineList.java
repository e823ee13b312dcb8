package io.ochag.families.intake;

import static java.util.stream.Collectors.toSet;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportId;
import io.ochag.families.ImportLine;
import io.ochag.families.registry.FamilyStore;
import io.ochag.families.registry.NamedPersons;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of each line, as far as whoever asks may find the persons and see the families that it names. */
final class LineList {
    private final Transactions transactions;
    private final ImportDesk desk;
    private final LineMapper mapper;
    private final AccessControl access;
    private final NamedPersons named;
    private final FamilyStore families;
    private final AuditTrail trail;

    @Inject
    LineList(
            Transactions transactions,
            ImportDesk desk,
            LineMapper mapper,
            AccessControl access,
            NamedPersons named,
            FamilyStore families,
            AuditTrail trail) {
        this.transactions = transactions;
        this.desk = desk;
        this.mapper = mapper;
        this.access = access;
        this.named = named;
        this.families = families;
        this.trail = trail;
    }

    void forget(ImportRow run) {
        mapper.deleteAll(run.id());
    }

    Page<ImportLine> page(Actor actor, ImportId id, Optional<ImportLine.Outcome> outcome, PageRequest page) {
        Answer answer = transactions.read(() -> shown(actor, desk.find(actor, id), outcome, page));
        List<ImportLine> lines = answer.lines().items();
        Set<PersonId> persons = lines.stream()
                .flatMap(line -> line.duplicateOf().stream())
                .map(ImportLine.Alike::person)
                .collect(toSet());
        trail.read(AuditEntry.of(actor, "families.import-lines")
                .families(lines.stream().flatMap(line -> line.family().stream()).collect(toSet()))
                .persons(persons)
                .at(answer.place())
                .onGround(answer.named().values()));
        return answer.lines();
    }

    private record Answer(PlaceId place, Page<ImportLine> lines, Map<PersonId, Coverage> named) {}

    private Answer shown(Actor actor, ImportRow run, Optional<ImportLine.Outcome> outcome, PageRequest page) {
        List<LineRow> rows = mapper.list(
                run.id(), outcome.orElse(null), page.position(Long::parseLong).orElse(0L), page.limit() + 1);
        Map<PersonId, Coverage> seen = named.among(
                actor, rows.stream().flatMap(row -> row.persons().stream()).collect(toSet()));
        Set<FamilyId> open = families.visible(
                rows.stream().flatMap(row -> row.family().stream()).collect(toSet()),
                access.visibility(actor, FamiliesPermission.IMPORT));
        return new Answer(
                run.placeId(),
                Page.of(rows, page, row -> Long.toString(row.line())).map(row -> row.shown(seen.keySet(), open)),
                seen);
    }
}
