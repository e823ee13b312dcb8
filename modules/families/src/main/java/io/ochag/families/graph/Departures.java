package io.ochag.families.graph;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.FamiliesError;
import io.ochag.families.FamilyRegistered;
import io.ochag.families.Households.Leaving;
import io.ochag.families.Households.Moved;
import io.ochag.families.Households.Split;
import io.ochag.families.Households.SplitOff;
import io.ochag.families.Households.Transfer;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberJoined;
import io.ochag.families.MemberLeft;
import io.ochag.families.MembershipChanged;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How members leave a family, into another one, a new one or none, and how others hear of it. */
public final class Departures {
    private final Desk desk;
    private final MembershipStore memberships;
    private final AuditTrail trail;
    private final Events events;
    private final IdSource ids;

    @Inject
    Departures(Desk desk, MembershipStore memberships, AuditTrail trail, Events events, IdSource ids) {
        this.desk = desk;
        this.memberships = memberships;
        this.trail = trail;
        this.events = events;
        this.ids = ids;
    }

    /** A family that the actor may change, and for an adoption may know of one. */
    FamilyHere opened(Actor actor, FamilyId id, LeaveGround ground) {
        FamilyHere family = desk.family(actor, WRITE, id);
        if (ground == LeaveGround.ADOPTION) {
            desk.require(actor, ADOPTION, family);
        }
        return family;
    }

    /** @return who left */
    PersonId leave(Actor actor, FamilyHere family, PersonId person, LocalDate on, LeaveGround ground, Entered entered) {
        Belonging belonging = memberships.on(family, person, on, desk.visibility(actor, WRITE));
        leave(actor, belonging, on, ground, Optional.empty(), entered);
        memberships.forgetContact(family.id(), belonging.person(), desk.today());
        return belonging.person();
    }

    /** Ends a membership and tells of it. */
    public void leave(
            Actor actor,
            Belonging belonging,
            LocalDate on,
            LeaveGround ground,
            Optional<FamilyId> into,
            Entered entered) {
        memberships.end(belonging, on, ground, into, entered);
        events.publish(new MemberLeft(ids.next(), entered.occurredAt(), actor, belonging.family(), belonging.person()));
    }

    /** Tells that a membership is otherwise now. */
    public void changed(Actor actor, FamilyHere family, PersonId person, Entered entered) {
        events.publish(new MembershipChanged(ids.next(), entered.occurredAt(), actor, family.id(), person));
    }

    Moved transfer(Actor actor, Transfer command) {
        desk.hold(command.members().stream().map(Leaving::person).toList());
        FamilyHere from = opened(actor, command.from(), command.ground());
        FamilyHere to = opened(actor, command.to(), command.ground());
        if (from.id().equals(to.id())) {
            throw DomainException.of(FamiliesError.SAME_FAMILY);
        }
        Entered entered = desk.entered(
                actor,
                command.recorded(),
                HouseholdRules.leaving(command.members(), command.on(), command.ground(), desk.today()));
        raiseInOrder(from, command.fromVersion(), to, command.toVersion());
        move(actor, from, to, command.members(), command.on(), command.ground(), entered);
        trail.written(AuditEntry.of(actor, "families.transfer-members")
                .families(Set.of(from.id(), to.id()))
                .persons(persons(command.members()))
                .at(from.placeId()));
        return new Moved(from.id(), command.fromVersion() + 1, to.id(), command.toVersion() + 1);
    }

    Split split(Actor actor, SplitOff command) {
        desk.hold(command.members().stream().map(Leaving::person).toList());
        FamilyHere family = opened(actor, command.family(), command.ground());
        Entered entered = desk.entered(
                actor,
                command.recorded(),
                HouseholdRules.contact(
                        HouseholdRules.leaving(command.members(), command.on(), command.ground(), desk.today()),
                        command.mainContact(),
                        command.members().size()));
        desk.raise(family, command.version());

        FamilyId created = new FamilyId(ids.next());
        List<PersonId> persons = persons(command.members());
        memberships.addFamily(created, family, command.mainContact().map(persons::get), entered);
        events.publish(new FamilyRegistered(
                ids.next(), entered.occurredAt(), actor, created, persons, family.placeId(), family.municipality()));
        move(actor, family, family.splitOff(created), command.members(), command.on(), command.ground(), entered);
        trail.written(AuditEntry.of(actor, "families.split")
                .families(Set.of(family.id(), created))
                .persons(persons)
                .at(family.placeId()));
        return new Split(family.id(), command.version() + 1, created);
    }

    private void move(
            Actor actor,
            FamilyHere from,
            FamilyHere to,
            List<Leaving> members,
            LocalDate on,
            LeaveGround ground,
            Entered entered) {
        Visibility visibility = desk.visibility(actor, WRITE);
        Optional<FamilyId> cameFrom = ground == LeaveGround.ADOPTION ? Optional.empty() : Optional.of(from.id());
        for (Leaving one : members) {
            Belonging belonging = memberships.on(from, one.person(), on, visibility);
            if (!one.staysToo()) {
                leave(actor, belonging, on, ground, Optional.of(to.id()), entered);
                memberships.forgetContact(from.id(), belonging.person(), desk.today());
            }
            memberships.start(to, belonging.person(), one, on, cameFrom, entered);
            events.publish(
                    new MemberJoined(ids.next(), entered.occurredAt(), actor, to.id(), belonging.person(), one.role()));
        }
    }

    /** In the order of ids, so that two transfers across each other do not wait for one another. */
    private void raiseInOrder(FamilyHere one, long seenOne, FamilyHere other, long seenOther) {
        if (one.id().value().compareTo(other.id().value()) < 0) {
            desk.raise(one, seenOne);
            desk.raise(other, seenOther);
        } else {
            desk.raise(other, seenOther);
            desk.raise(one, seenOne);
        }
    }

    /** By the ids that they go by now. */
    private List<PersonId> persons(List<Leaving> members) {
        return members.stream().map(one -> memberships.canonical(one.person())).toList();
    }
}
