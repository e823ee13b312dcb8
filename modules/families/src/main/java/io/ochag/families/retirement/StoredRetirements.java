package io.ochag.families.retirement;

import io.ochag.families.FallingDue;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.PlanRetirement;
import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.Retirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.Retirements;
import io.ochag.families.identity.Identities;
import io.ochag.families.identity.PersonAliases;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.families.retirement.Assessment.Finding;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link Retirements} on PostgreSQL. */
final class StoredRetirements implements Retirements {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final Identities identities;
    private final Assessment assessment;
    private final RetirementStore store;

    @Inject
    StoredRetirements(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            Identities identities,
            Assessment assessment,
            RetirementStore store) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.identities = identities;
        this.assessment = assessment;
        this.store = store;
    }

    @Override
    public Page<FallingDue> due(Actor actor, PageRequest request) {
        UUID after = request.position(Uuids::parse).orElse(null);
        Page<FallingDue> page = transactions.read(() -> {
            Page<DueRow> rows = Page.of(
                    store.due(visible(actor), after, request.limit() + 1),
                    request,
                    row -> row.id().toString());
            Map<PersonId, Finding> found =
                    assessment.of(actor, rows.items().stream().map(DueRow::id).toList());
            return rows.map(row -> shown(row, Objects.requireNonNull(found.get(row.id()))));
        });
        trail.read(AuditEntry.of(actor, "families.falling-due")
                .persons(page.items().stream().map(FallingDue::person).toList()));
        return page;
    }

    private static FallingDue shown(DueRow row, Finding finding) {
        List<FallingDue.HeldBack> heldBack = new ArrayList<>(finding.heldBack());
        if (!finding.due()) {
            heldBack.add(new FallingDue.HeldBack("families", "later-activity"));
        }
        return new FallingDue(
                row.id(),
                row.placeId(),
                finding.kind(),
                finding.lastActivity(),
                finding.dueOn(),
                row.erased(),
                heldBack,
                Optional.ofNullable(row.planned()));
    }

    @Override
    public RetirementPlanId plan(Actor actor, PlanRetirement command) {
        return transactions.write(() -> {
            PersonDesk.refuse(store.wrong(command));
            RetirementPlanId plan = store.newPlan();
            List<PersonHere> persons = desk.all(actor, FamiliesPermission.RETIRE, new HashSet<>(command.persons()));
            Set<PersonId> named = persons.stream().map(PersonHere::id).collect(Collectors.toSet());
            // what is looked at now is so until the decision stands
            identities.lockPersons(named);
            PersonAliases each = identities.aliasesOfEach(
                    new HashSet<>(identities.canonicalPersons(named).values()));
            requireDue(actor, command, each);
            store.plan(actor, command, plan, each);
            persons.stream()
                    .collect(Collectors.groupingBy(
                            PersonHere::placeId, Collectors.mapping(PersonHere::id, Collectors.toSet())))
                    .forEach((place, there) -> trail.written(AuditEntry.of(actor, "families.plan-retirement")
                            .persons(there)
                            .at(place)));
            return plan;
        });
    }

    private void requireDue(Actor actor, PlanRetirement command, PersonAliases each) {
        Map<PersonId, Finding> found = assessment.of(actor, each);
        Set<PersonId> nobodies = store.nobodies(each);
        Set<PersonId> ended = command.ground() == Ground.TERM ? Set.of() : store.consentEnded(each, desk.now());
        for (PersonId person : each.everybody()) {
            Finding finding = Objects.requireNonNull(found.get(person));
            boolean due = command.ground() == Ground.TERM ? finding.due() : ended.contains(person);
            if (!due || nobodies.contains(person)) {
                throw DomainException.of(FamiliesError.NOT_DUE);
            }
            if (finding.isHeldBack()) {
                throw DomainException.of(FamiliesError.HELD_BACK);
            }
        }
    }

    @Override
    public Page<Retirement> planned(Actor actor, PageRequest request) {
        UUID after = request.position(Uuids::parse).orElse(null);
        Page<Retirement> page = transactions.read(() -> Page.of(
                        store.planned(visible(actor), after, request.limit() + 1),
                        request,
                        row -> row.id().toString())
                .map(RetirementRow::shown));
        trail.read(AuditEntry.of(actor, "families.retirements")
                .persons(page.items().stream().map(Retirement::person).toList()));
        return page;
    }

    @Override
    public void stop(Actor actor, RetirementId id, long version) {
        transactions.writeOnly(() -> {
            RetirementRow row = store.find(id, visible(actor));
            access.require(actor, FamiliesPermission.RETIRE, row.subject());
            store.stop(actor, row, version);
            trail.written(AuditEntry.of(actor, "families.stop-retirement")
                    .persons(Set.of(row.personId()))
                    .at(row.placeId()));
        });
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.RETIRE));
    }
}
