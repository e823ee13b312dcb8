package io.ochag.families.retirement;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.HoldId;
import io.ochag.families.LegalHold;
import io.ochag.families.LegalHolds;
import io.ochag.families.LiftHold;
import io.ochag.families.PlaceHold;
import io.ochag.families.identity.Identities;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** {@link LegalHolds} on PostgreSQL. */
final class StoredHolds implements LegalHolds {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final Identities identities;
    private final HoldStore store;

    @Inject
    StoredHolds(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            Identities identities,
            HoldStore store) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.identities = identities;
        this.store = store;
    }

    @Override
    public HoldId place(Actor actor, PlaceHold command) {
        return transactions.write(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.LEGAL_HOLD, command.person());
            PersonDesk.refuse(store.wrong(command));
            // waits for a depersonalisation that is running, and is waited for by the next
            identities.lockPersons(Set.of(person.id()));
            HoldId id = store.place(actor, command);
            trail.written(AuditEntry.of(actor, "families.place-hold")
                    .persons(Set.of(person.id()))
                    .at(person.placeId()));
            return id;
        });
    }

    @Override
    public void lift(Actor actor, LiftHold command) {
        transactions.writeOnly(() -> {
            HoldRow row = store.get(command.hold(), visible(actor));
            access.require(actor, FamiliesPermission.LEGAL_HOLD, row.subject());
            store.lift(actor, row, command);
            trail.written(AuditEntry.of(actor, "families.lift-hold")
                    .persons(Set.of(row.personId()))
                    .at(row.placeId()));
        });
    }

    @Override
    public List<LegalHold> of(Actor actor, PersonId id) {
        record Seen(PersonHere person, List<HoldRow> rows) {}
        Seen seen = transactions.read(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.LEGAL_HOLD, id);
            return new Seen(person, store.of(identities.aliasesOfPersons(Set.of(person.id())), visible(actor)));
        });
        trail.read(AuditEntry.of(actor, "families.holds")
                .persons(Set.of(id))
                .at(seen.person().placeId()));
        return seen.rows().stream().map(row -> row.shown(desk.today())).toList();
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.LEGAL_HOLD));
    }
}
