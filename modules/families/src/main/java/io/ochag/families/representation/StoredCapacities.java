package io.ochag.families.representation;

import io.ochag.families.Capacities;
import io.ochag.families.CapacityId;
import io.ochag.families.CapacityKind;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.ParentConflictId;
import io.ochag.families.StateCapacity;
import io.ochag.families.StateConflict;
import io.ochag.families.person.PersonDesk;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Capacities} on PostgreSQL. */
final class StoredCapacities implements Capacities {
    private static final LocalText NO_END = new LocalText(
            "Дееспособность по браку или эмансипации не прекращается.",
            "Capacity by marriage or emancipation does not end.");

    private final Transactions transactions;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final CapacityStore store;

    @Inject
    StoredCapacities(Transactions transactions, AuditTrail trail, PersonDesk desk, CapacityStore store) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.store = store;
    }

    @Override
    public CapacityId state(Actor actor, StateCapacity command) {
        return transactions.write(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.REPRESENT, command.person());
            desk.raiseVersion(person.id(), command.version());
            List<Violation> wrong = new ArrayList<>(
                    desk.wrongTimes(command.recorded(), command.during().from(), false));
            if (command.kind() != CapacityKind.INCAPACITY && command.during().to() != null) {
                wrong.add(new Violation("/to", "families.capacity-stays", NO_END));
            }
            PersonDesk.refuse(wrong);
            CapacityId id = store.add(actor, person, command);
            written(actor, "families.state-capacity", person, Set.of());
            return id;
        });
    }

    @Override
    public void withdraw(Actor actor, WithdrawCapacity command) {
        transactions.writeOnly(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.REPRESENT, command.person());
            desk.raiseVersion(person.id(), command.version());
            store.makeVoid(actor, person, command);
            written(actor, "families.withdraw-capacity", person, Set.of());
        });
    }

    @Override
    public ParentConflictId stateConflict(Actor actor, StateConflict command) {
        return transactions.write(() -> {
            PersonHere child = desk.get(actor, FamiliesPermission.REPRESENT, command.child());
            desk.raiseVersion(child.id(), command.version());
            PersonDesk.refuse(
                    desk.wrongTimes(command.recorded(), command.during().from(), false));
            Optional<PersonHere> decidedFor = command.decidedFor()
                    .map(parent -> desk.requireFound(actor, Set.of(parent)).get(0));
            ParentConflictId id = store.add(actor, child, decidedFor, command);
            Set<PersonId> parent = decidedFor.map(found -> Set.of(found.id())).orElse(Set.of());
            written(actor, "families.state-parent-conflict", child, parent);
            return id;
        });
    }

    @Override
    public void endConflict(Actor actor, EndConflict command) {
        transactions.writeOnly(() -> {
            PersonHere child = desk.get(actor, FamiliesPermission.REPRESENT, command.child());
            desk.raiseVersion(child.id(), command.version());
            store.endConflict(actor, child, command);
            written(actor, "families.end-parent-conflict", child, Set.of());
        });
    }

    private void written(Actor actor, String operation, PersonHere person, Set<PersonId> others) {
        Set<PersonId> touched = new HashSet<>(others);
        touched.add(person.id());
        trail.written(AuditEntry.of(actor, operation).persons(touched).at(person.placeId()));
    }
}
