package io.ochag.families.life;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.FamiliesError;
import io.ochag.families.LifeEvents;
import io.ochag.families.PlacementId;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.graph.MembershipStore;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@link LifeEvents} on PostgreSQL. */
final class StoredLifeEvents implements LifeEvents {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Desk desk;
    private final Births births;
    private final Deaths deaths;
    private final MembershipStore memberships;
    private final CareStore care;

    @Inject
    StoredLifeEvents(
            Transactions transactions,
            AuditTrail trail,
            Desk desk,
            Births births,
            Deaths deaths,
            MembershipStore memberships,
            CareStore care) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.births = births;
        this.deaths = deaths;
        this.memberships = memberships;
        this.care = care;
    }

    @Override
    public Born birth(Actor actor, Birth command) {
        return transactions.write(() -> births.record(actor, command));
    }

    @Override
    public long died(Actor actor, Death command) {
        return transactions.write(() -> deaths.record(actor, command));
    }

    @Override
    public Placed placeInCare(Actor actor, PlaceInCare command) {
        return transactions.write(() -> {
            desk.hold(Set.of(command.child()));
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Entered entered = desk.entered(
                    actor, command.recorded(), new Checks().notAfter("/from", desk.today(), command.from()));
            desk.raise(family, command.version());
            PersonId child = memberships
                    .on(family, command.child(), command.from(), desk.visibility(actor, WRITE))
                    .person();
            PlacementId placement =
                    care.place(family.id(), child, memberships.ids(child), command.kind(), command.from(), entered);
            written(actor, "families.place-in-care", family, child);
            return new Placed(family.id(), command.version() + 1, placement);
        });
    }

    @Override
    public long returned(Actor actor, Return command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Entered entered =
                    desk.entered(actor, command.recorded(), new Checks().notAfter("/on", desk.today(), command.on()));
            Visibility visibility = desk.visibility(actor, WRITE);
            PlacementRow placement = care.find(family, command.placement(), VisibleRows.of(visibility))
                    .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
            desk.raise(family, command.version());
            if (!care.takeHome(placement.id(), command.on(), entered)) {
                throw DomainException.of(FamiliesError.NOT_IN_CARE);
            }
            written(actor, "families.return-from-care", family, placement.personId());
            return command.version() + 1;
        });
    }

    @Override
    public FamilyCare care(Actor actor, FamilyId id) {
        Seen seen = transactions.read(() -> {
            FamilyHere family = desk.family(actor, READ, id);
            List<PlacementRow> rows =
                    care.of(family, desk.may(actor, ADOPTION, family), VisibleRows.of(desk.visibility(actor, READ)));
            return new Seen(
                    family,
                    new FamilyCare(
                            family.id(), rows.stream().map(PlacementRow::shown).toList()));
        });
        Collection<PersonId> children = seen.view().stays().stream()
                .map(FamilyCare.Stay::child)
                .distinct()
                .toList();
        trail.read(AuditEntry.of(actor, "families.care")
                .families(Set.of(seen.family().id()))
                .persons(children)
                .at(seen.family().placeId()));
        return seen.view();
    }

    private void written(Actor actor, String operation, FamilyHere family, PersonId child) {
        trail.written(AuditEntry.of(actor, operation)
                .families(Set.of(family.id()))
                .persons(Set.of(child))
                .at(family.placeId()));
    }

    private record Seen(FamilyHere family, FamilyCare view) {}
}
