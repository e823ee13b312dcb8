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
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@link Retirements} on PostgreSQL. */
final class StoredRetirements implements Retirements {
    private static final int MOST_YEARS = 10;
    private static final LocalText NOT_AHEAD = new LocalText(
            "Укажите день после сегодняшнего, не позже чем через десять лет.",
            "Give a day after today, within ten years.");
    private static final LocalText HOW_MANY =
            new LocalText("Укажите от одного до ста человек.", "Name one to a hundred persons.");

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
        Page<FallingDue> page = transactions.read(() -> Page.of(
                        store.due(visible(actor), after, request.limit() + 1),
                        request,
                        row -> row.id().toString())
                .map(row -> shown(actor, row)));
        trail.read(AuditEntry.of(actor, "families.falling-due")
                .persons(page.items().stream().map(FallingDue::person).toList()));
        return page;
    }

    private FallingDue shown(Actor actor, DueRow row) {
        Assessment.Finding finding = assessment.of(actor, row.id());
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
            check(command);
            RetirementPlanId plan = store.newPlan();
            List<PersonHere> persons = new HashSet<>(command.persons())
                    .stream()
                            .map(id -> desk.get(actor, FamiliesPermission.RETIRE, id))
                            .toList();
            identities.lockPersons(persons.stream().map(PersonHere::id).toList());
            Set<PersonId> done = new HashSet<>();
            for (PersonHere person : persons) {
                PersonId canonical = identities.canonical(person.id());
                if (done.add(canonical)) {
                    plan(actor, command, plan, canonical);
                }
                trail.written(AuditEntry.of(actor, "families.plan-retirement")
                        .persons(Set.of(person.id()))
                        .at(person.placeId()));
            }
            return plan;
        });
    }

    private void plan(Actor actor, PlanRetirement command, RetirementPlanId plan, PersonId person) {
        Set<PersonId> ids = identities.aliasesOfPersons(Set.of(person));
        Assessment.Finding finding = assessment.of(actor, person);
        boolean due = command.ground() == Ground.TERM ? finding.due() : store.clockRuns(ids);
        if (!due || store.isNobody(ids)) {
            throw DomainException.of(FamiliesError.NOT_DUE);
        }
        if (finding.isHeldBack()) {
            throw DomainException.of(FamiliesError.HELD_BACK);
        }
        store.plan(actor, command, plan, person, ids);
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

    private void check(PlanRetirement command) {
        List<Violation> wrong = new ArrayList<>();
        if (command.persons().isEmpty() || command.persons().size() > PlanRetirement.MOST) {
            wrong.add(new Violation("/persons", "families.how-many-persons", HOW_MANY));
        }
        if (!command.on().isAfter(desk.today())
                || command.on().isAfter(desk.today().plusYears(MOST_YEARS))) {
            wrong.add(new Violation("/on", "families.on-day", NOT_AHEAD));
        }
        PersonDesk.refuse(wrong);
    }
}
