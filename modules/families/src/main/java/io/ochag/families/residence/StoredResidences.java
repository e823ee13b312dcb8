package io.ochag.families.residence;

import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.FamiliesError;
import io.ochag.families.MoveId;
import io.ochag.families.Recorded;
import io.ochag.families.Residences;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.FamilyHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** {@link Residences} on PostgreSQL. */
final class StoredResidences implements Residences {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Desk desk;
    private final ResidenceMapper mapper;
    private final Dwellings dwellings;
    private final MoveRules rules;
    private final IdSource ids;

    @Inject
    StoredResidences(
            Transactions transactions,
            AuditTrail trail,
            Desk desk,
            ResidenceMapper mapper,
            Dwellings dwellings,
            MoveRules rules,
            IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.desk = desk;
        this.mapper = mapper;
        this.dwellings = dwellings;
        this.rules = rules;
        this.ids = ids;
    }

    @Override
    public long state(Actor actor, StateResidence command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Checks checks = dwellings.mayBegin(
                    new Checks().notAfter("/from", desk.today(), command.from()), family, command.from());
            Entered entered = desk.entered(actor, command.recorded(), checks);
            desk.raise(family, command.version());
            dwellings.live(family, command.address(), command.from(), entered);
            written(actor, "families.state-residence", family.id(), family.placeId());
            return command.version() + 1;
        });
    }

    @Override
    public ResidenceHistory history(Actor actor, FamilyId id) {
        Seen seen = transactions.read(() -> {
            FamilyHere family = desk.family(actor, READ, id);
            return new Seen(family.placeId(), dwellings.history(family));
        });
        trail.read(AuditEntry.of(actor, "families.residences")
                .families(Set.of(seen.history().family()))
                .at(seen.place()));
        return seen.history();
    }

    @Override
    public MoveAsked ask(Actor actor, AskMove command) {
        return transactions.write(() -> {
            FamilyHere family = desk.family(actor, WRITE, command.family());
            Checks checks = rules.asked(command, family, desk.today());
            Entered entered = desk.entered(actor, command.recorded(), dwellings.mayBegin(checks, family, command.on()));
            desk.raise(family, command.version());
            if (!mapper.waiting(family.records()).isEmpty()) {
                throw DomainException.of(FamiliesError.MOVE_ASKED);
            }
            MoveId move = mapper.ask(
                    new MoveId(ids.next()),
                    family,
                    command,
                    command.address().address().orElse(null),
                    entered);
            if (move == null) {
                throw DomainException.of(FamiliesError.MOVE_ASKED);
            }
            written(actor, "families.ask-move", family.id(), family.placeId());
            return new MoveAsked(move, family.id(), command.version() + 1);
        });
    }

    @Override
    public MoveDecided accept(Actor actor, DecideMove command) {
        return transactions.write(() -> {
            MoveRow move = decided(actor, command, true, "ACCEPTED", "families.accept-move");
            dwellings.takeOver(
                    actor,
                    desk.taken(move.familyId()),
                    move,
                    desk.today(),
                    desk.entered(actor, Recorded.LIVE, new Checks()));
            return new MoveDecided(move.id(), move.familyId(), command.version() + 1);
        });
    }

    @Override
    public MoveDecided decline(Actor actor, DecideMove command) {
        return transactions.write(() -> {
            MoveRow move = decided(actor, command, true, "DECLINED", "families.decline-move");
            return new MoveDecided(move.id(), move.familyId(), command.version() + 1);
        });
    }

    @Override
    public MoveDecided withdraw(Actor actor, DecideMove command) {
        return transactions.write(() -> {
            MoveRow move = decided(actor, command, false, "WITHDRAWN", "families.withdraw-move");
            return new MoveDecided(move.id(), move.familyId(), command.version() + 1);
        });
    }

    @Override
    public Page<Arrival> arrivals(Actor actor, PlaceId point, PageRequest page) {
        UUID after = page.position(Uuids::parse).orElse(null);
        Page<Arrival> arrivals = transactions.read(() -> {
            VisibleRows visible = VisibleRows.of(desk.visibility(actor, WRITE));
            desk.require(actor, WRITE, point);
            rules.requireThere(point, desk.today());
            return Page.of(
                            mapper.arrivals(point, visible, after, page.limit() + 1),
                            page,
                            row -> row.id().toString())
                    .map(MoveRow::shown);
        });
        trail.read(AuditEntry.of(actor, "families.arrivals")
                .families(arrivals.items().stream().map(Arrival::family).toList())
                .at(point));
        return arrivals;
    }

    private MoveRow decided(Actor actor, DecideMove command, boolean arriving, String state, String operation) {
        MoveRow move = mapper.find(command.move(), arriving, VisibleRows.of(desk.visibility(actor, WRITE)));
        if (move == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        desk.require(actor, WRITE, move.familyId(), move.throughPlace());
        desk.raise(move.familyId(), command.version());
        if (mapper.decide(move.id(), state, desk.entered(actor, Recorded.LIVE, new Checks())) == 0) {
            throw DomainException.of(FamiliesError.MOVE_OVER);
        }
        written(actor, operation, move.familyId(), move.throughPlace());
        return move;
    }

    private void written(Actor actor, String operation, FamilyId family, PlaceId place) {
        trail.written(AuditEntry.of(actor, operation).families(Set.of(family)).at(place));
    }

    private record Seen(PlaceId place, ResidenceHistory history) {}
}
