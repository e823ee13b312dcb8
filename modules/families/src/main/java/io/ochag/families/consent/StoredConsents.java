package io.ochag.families.consent;

import io.ochag.families.ClockId;
import io.ochag.families.ConsentId;
import io.ochag.families.ConsentLedger;
import io.ochag.families.Consents;
import io.ochag.families.DestructionClock;
import io.ochag.families.DestructionClock.Reason;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.GiveConsent;
import io.ochag.families.Recorded;
import io.ochag.families.StateBasis;
import io.ochag.families.WithdrawConsent;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Consents} on PostgreSQL. */
final class StoredConsents implements Consents {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final LedgerStore store;
    private final Giving giving;
    private final ClockDesk clocks;

    @Inject
    StoredConsents(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            LedgerStore store,
            Giving giving,
            ClockDesk clocks) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.store = store;
        this.giving = giving;
        this.clocks = clocks;
    }

    @Override
    public ConsentId give(Actor actor, GiveConsent command) {
        return transactions.write(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.CONSENT, command.person());
            ConsentId id = giving.give(actor, person, command, visibility(actor));
            Set<PersonId> touched =
                    new HashSet<>(List.of(person.id(), command.signature().by()));
            command.signature().second().ifPresent(touched::add);
            written(actor, "families.give-consent", person, touched);
            return id;
        });
    }

    @Override
    public ClockId withdraw(Actor actor, WithdrawConsent command) {
        return transactions.write(() -> {
            EntryRow entry = store.get(command.consent(), visibility(actor));
            PersonHere person = desk.get(actor, FamiliesPermission.CONSENT, entry.personId());
            if (!entry.isConsent()) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            LedgerStore.requireNewest(entry, command.version());
            PersonDesk.refuse(desk.wrongTimes(command.recorded(), desk.today(), false));
            Instant taken = desk.occurred(command.recorded());
            giving.requireMayWithdraw(actor, person, command);
            store.end(actor, entry, command.version(), Optional.of(command.by()), command.paper(), command.recorded());
            ClockId clock = clocks.start(actor, entry, Reason.WITHDRAWN, taken);
            written(actor, "families.withdraw-consent", person, new HashSet<>(List.of(person.id(), command.by())));
            return clock;
        });
    }

    @Override
    public ConsentId stateBasis(Actor actor, StateBasis command) {
        return transactions.write(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.CONSENT, command.person());
            List<Violation> wrong = new ArrayList<>(
                    desk.wrongTimes(command.recorded(), command.scope().during().from(), false));
            wrong.addAll(ConsentRules.scope(command.scope()));
            wrong.addAll(ConsentRules.basis(store.basis(command.basis())));
            PersonDesk.refuse(wrong);
            Visibility visibility = visibility(actor);
            command.family().ifPresent(family -> store.requireMember(person, family, visibility));
            ConsentId id = store.add(actor, person.id(), command);
            written(actor, "families.state-basis", person, Set.of(person.id()));
            return id;
        });
    }

    @Override
    public void endBasis(Actor actor, ConsentId basis, long version) {
        transactions.writeOnly(() -> {
            EntryRow entry = store.get(basis, visibility(actor));
            PersonHere person = desk.get(actor, FamiliesPermission.CONSENT, entry.personId());
            if (entry.isConsent()) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            store.end(actor, entry, version, Optional.empty(), Optional.empty(), Recorded.LIVE);
            written(actor, "families.end-basis", person, Set.of(person.id()));
        });
    }

    @Override
    public ConsentLedger of(Actor actor, PersonId id) {
        record Answer(ConsentLedger ledger, AuditEntry entry) {}
        Answer answer = transactions.read(() -> {
            Visibility visibility = access.visibility(actor, FamiliesPermission.READ);
            PersonHere person = desk.read(actor, id, DataClass.FAMILY_TIES);
            ConsentLedger ledger = store.ledger(actor, person, visibility);
            return new Answer(
                    ledger,
                    AuditEntry.of(actor, "families.consents")
                            .persons(Set.of(person.id()))
                            .at(person.placeId())
                            .onGround(Set.of(desk.coverage(actor, person))));
        });
        trail.read(answer.entry());
        return answer.ledger();
    }

    @Override
    public Page<DestructionClock> clocks(Actor actor, PageRequest page) {
        Page<DestructionClock> open = transactions.read(() -> clocks.open(visibility(actor), page));
        trail.read(AuditEntry.of(actor, "families.consent-clocks")
                .persons(open.items().stream().map(DestructionClock::person).toList()));
        return open;
    }

    @Override
    public void settle(Actor actor, SettleClock command) {
        transactions.writeOnly(() -> {
            RunningRow running = clocks.get(command.clock(), visibility(actor));
            access.require(actor, FamiliesPermission.CONSENT, running.subject());
            clocks.settle(actor, running, command);
            trail.written(AuditEntry.of(actor, "families.settle-clock")
                    .persons(Set.of(running.personId()))
                    .at(running.placeId()));
        });
    }

    private Visibility visibility(Actor actor) {
        return access.visibility(actor, FamiliesPermission.CONSENT);
    }

    private void written(Actor actor, String operation, PersonHere person, Set<PersonId> touched) {
        trail.written(AuditEntry.of(actor, operation).persons(touched).at(person.placeId()));
    }
}
