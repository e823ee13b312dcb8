package io.ochag.families.representation;

import io.ochag.families.ActingCard;
import io.ochag.families.ActingCard.GuardianNeeded;
import io.ochag.families.ChangeRepresentation;
import io.ochag.families.CorrectRepresentation;
import io.ochag.families.EndReason;
import io.ochag.families.EndRepresentation;
import io.ochag.families.FamiliesError;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.RepresentationId;
import io.ochag.families.RepresentationState;
import io.ochag.families.Representations;
import io.ochag.families.StateRepresentation;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Representations} on PostgreSQL. */
final class StoredRepresentations implements Representations {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final RepresentationStore store;
    private final Stating stating;
    private final ActingCards cards;

    @Inject
    StoredRepresentations(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            RepresentationStore store,
            Stating stating,
            ActingCards cards) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.store = store;
        this.stating = stating;
        this.cards = cards;
    }

    @Override
    public RepresentationId state(Actor actor, StateRepresentation command) {
        return transactions.write(() -> {
            PersonHere represented = desk.get(actor, FamiliesPermission.REPRESENT, command.represented());
            desk.raiseVersion(represented.id(), command.version());
            RepresentationId id = stating.state(actor, represented, command.terms(), Optional.empty());
            written(actor, "families.represent", represented, by(command.terms()));
            return id;
        });
    }

    @Override
    public RepresentationId limit(Actor actor, ChangeRepresentation command) {
        return change(actor, command, RepresentationState.LIMITED, EndReason.LIMITED, "families.limit-parent");
    }

    @Override
    public RepresentationId deprive(Actor actor, ChangeRepresentation command) {
        return change(actor, command, RepresentationState.DEPRIVED, EndReason.DEPRIVED, "families.deprive-parent");
    }

    private RepresentationId change(
            Actor actor, ChangeRepresentation command, RepresentationState state, EndReason reason, String operation) {
        return transactions.write(() -> {
            StretchRow before = stretch(actor, command.representation());
            PersonHere represented = desk.get(actor, FamiliesPermission.REPRESENT, before.representedId());
            desk.raiseVersion(represented.id(), command.version());
            if (!RepresentationRules.mayBecome(before.state(), state)) {
                throw DomainException.of(FamiliesError.REPRESENTATION_STATE);
            }
            List<Violation> wrong = new ArrayList<>(desk.wrongTimes(command.recorded(), command.from(), false));
            wrong.addAll(RepresentationRules.within(before, command.from()));
            PersonDesk.refuse(wrong);
            store.end(actor, before, command.from(), reason);
            RepresentationId id = store.goOn(
                    actor,
                    before,
                    new Terms(
                            new By.Person(personOf(before)),
                            before.ground(),
                            Set.of(),
                            Optional.of(command.decision()),
                            new DateRange(command.from(), before.toDay()),
                            command.recorded()),
                    state);
            written(actor, operation, represented, Optional.ofNullable(before.personId()));
            return id;
        });
    }

    @Override
    public void end(Actor actor, EndRepresentation command) {
        transactions.writeOnly(() -> {
            StretchRow stretch = stretch(actor, command.representation());
            PersonHere represented = desk.get(actor, FamiliesPermission.REPRESENT, stretch.representedId());
            desk.raiseVersion(represented.id(), command.version());
            PersonDesk.refuse(RepresentationRules.within(stretch, command.from()));
            store.end(actor, stretch, command.from(), command.reason());
            written(actor, "families.end-representation", represented, Optional.ofNullable(stretch.personId()));
        });
    }

    @Override
    public Optional<RepresentationId> correct(Actor actor, CorrectRepresentation command) {
        return transactions.write(() -> {
            StretchRow wrong = stretch(actor, command.representation());
            PersonHere represented = desk.get(actor, FamiliesPermission.REPRESENT, wrong.representedId());
            desk.raiseVersion(represented.id(), command.version());
            store.makeVoid(actor, wrong, command.reason());
            Optional<RepresentationId> instead =
                    command.instead().map(terms -> stating.state(actor, represented, terms, Optional.of(wrong.id())));
            LocalDate today = desk.today();
            boolean holdsOn = command.instead()
                    .filter(terms -> by(terms).equals(Optional.ofNullable(wrong.personId())))
                    .filter(terms -> terms.during().contains(today))
                    .isPresent();
            if (wrong.during().contains(today) && !holdsOn) {
                store.tell(actor, wrong, today);
            }
            Set<PersonId> others =
                    new HashSet<>(command.instead().flatMap(this::by).stream().toList());
            Optional.ofNullable(wrong.personId()).ifPresent(others::add);
            trail.written(AuditEntry.of(actor, "families.correct-representation")
                    .persons(with(represented.id(), others))
                    .at(represented.placeId()));
            return instead;
        });
    }

    @Override
    public ActingCard of(Actor actor, PersonId person) {
        return cards.read(actor, person);
    }

    @Override
    public MayAct mayAct(Actor actor, MayAct.Question question) {
        return cards.mayAct(actor, question);
    }

    @Override
    public Page<GuardianNeeded> guardiansNeeded(Actor actor, PageRequest page) {
        Page<GuardianNeeded> needed = transactions.read(
                () -> store.needs(desk.today(), access.visibility(actor, FamiliesPermission.REPRESENT), page));
        Set<PersonId> touched = new HashSet<>();
        needed.items().forEach(need -> touched.addAll(Set.of(need.baby(), need.parent())));
        trail.read(AuditEntry.of(actor, "families.guardians-needed").persons(touched));
        return needed;
    }

    /** A stretch that the actor may know of; {@code access.not-found}. */
    private StretchRow stretch(Actor actor, RepresentationId id) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.REPRESENT);
        Grounds grounds = store.grounds();
        StretchRow found = store.get(id, grounds, visibility);
        if (cards.shown(actor, found, grounds).isEmpty()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    private void written(Actor actor, String operation, PersonHere represented, Optional<PersonId> other) {
        trail.written(AuditEntry.of(actor, operation)
                .persons(with(represented.id(), other.map(Set::of).orElse(Set.of())))
                .at(represented.placeId()));
    }

    private static Set<PersonId> with(PersonId one, Set<PersonId> others) {
        Set<PersonId> all = new HashSet<>(others);
        all.add(one);
        return all;
    }

    private Optional<PersonId> by(Terms terms) {
        return terms.by() instanceof By.Person by ? Optional.of(store.canonical(by.person())) : Optional.empty();
    }

    /** Only parents' rights are limited or taken away, and parents are persons. */
    private static PersonId personOf(StretchRow parent) {
        PersonId person = parent.personId();
        if (person == null) {
            throw DomainException.of(FamiliesError.REPRESENTATION_STATE);
        }
        return person;
    }
}
