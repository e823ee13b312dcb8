package io.ochag.families.life;

import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.FamiliesError;
import io.ochag.families.LeaveGround;
import io.ochag.families.LifeEvents.Death;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.families.graph.Belonging;
import io.ochag.families.graph.Departures;
import io.ochag.families.graph.Kin;
import io.ochag.families.graph.MembershipStore;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody has died: the families go on without them. */
final class Deaths {
    private final Desk desk;
    private final LifeMapper mapper;
    private final MembershipStore memberships;
    private final Departures departures;
    private final Kin kin;
    private final AuditTrail trail;
    private final Tidings tidings;

    @Inject
    Deaths(
            Desk desk,
            LifeMapper mapper,
            MembershipStore memberships,
            Departures departures,
            Kin kin,
            AuditTrail trail,
            Tidings tidings) {
        this.desk = desk;
        this.mapper = mapper;
        this.memberships = memberships;
        this.departures = departures;
        this.kin = kin;
        this.trail = trail;
        this.tidings = tidings;
    }

    long record(Actor actor, Death command) {
        PersonHere person = desk.person(actor, WRITE, command.person());
        Entered entered =
                desk.entered(actor, command.recorded(), new Checks().notAfter("/on", desk.today(), command.on()));
        desk.raise(person, command.version());
        if (mapper.isDead(person.records()) || mapper.die(person.id(), command.on(), entered) == null) {
            throw DomainException.of(FamiliesError.ALREADY_DEAD);
        }
        Kin.Around around = kin.of(person, command.on());
        LocalDate after = command.on().plusDays(1);
        List<Belonging> open = memberships.after(person, after);
        if (open.stream()
                .flatMap(one -> one.rows().stream())
                .anyMatch(row -> row.fromDay().isAfter(command.on()))) {
            throw DomainException.of(FamiliesError.BELONGS_LATER);
        }
        desk.raise(open.stream().map(Belonging::family).toList());
        for (Belonging belonging : open) {
            departures.leave(actor, belonging, after, LeaveGround.DEATH, Optional.empty(), entered);
            // the day of death is a day in the family, but nobody calls the dead
            memberships.forgetContact(belonging.family(), person.id(), after);
        }
        mapper.endOpen(person.records(), PregnancyOutcome.UNKNOWN, command.on(), entered);
        mapper.endCare(person.records(), after, entered);
        tidings.died(actor, person.id(), around, entered);
        trail.written(AuditEntry.of(actor, "families.died")
                .persons(Set.of(person.id()))
                .families(around.families())
                .at(person.placeId()));
        return command.version() + 1;
    }
}
