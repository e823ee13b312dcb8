package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
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
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@link LegalHolds} on PostgreSQL. */
final class StoredHolds implements LegalHolds {
    private static final int MOST_YEARS = 100;
    private static final LocalText UNKNOWN_GROUND = new LocalText(
            "Такого основания нет или сегодня оно не действует.",
            "There is no such ground, or it is not in force today.");
    private static final LocalText NO_TERM = new LocalText(
            "Укажите день после сегодняшнего, не позже чем через сто лет.",
            "Give a day after today, within a hundred years.");

    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final PersonDesk desk;
    private final Identities identities;
    private final HoldMapper mapper;
    private final IdSource ids;

    @Inject
    StoredHolds(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            PersonDesk desk,
            Identities identities,
            HoldMapper mapper,
            IdSource ids) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.desk = desk;
        this.identities = identities;
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public HoldId place(Actor actor, PlaceHold command) {
        return transactions.write(() -> {
            PersonHere person = desk.get(actor, FamiliesPermission.LEGAL_HOLD, command.person());
            check(command);
            // waits for a depersonalisation that is running, and is waited for by the next
            identities.lockPersons(Set.of(person.id()));
            HoldId id = new HoldId(ids.next());
            mapper.insert(
                    id,
                    command,
                    command.note().orElse(null),
                    command.until().orElse(null),
                    desk.now(),
                    ActorText.of(actor));
            trail.written(AuditEntry.of(actor, "families.place-hold")
                    .persons(Set.of(person.id()))
                    .at(person.placeId()));
            return id;
        });
    }

    @Override
    public void lift(Actor actor, LiftHold command) {
        transactions.writeOnly(() -> {
            HoldRow row = mapper.find(command.hold(), visible(actor));
            if (row == null) {
                throw DomainException.of(KernelError.NOT_FOUND);
            }
            access.require(actor, FamiliesPermission.LEGAL_HOLD, row.subject());
            int lifted = mapper.lift(
                    row.id(),
                    desk.now(),
                    desk.today(),
                    ActorText.of(actor),
                    command.note().orElse(null));
            if (lifted == 0) {
                throw DomainException.of(FamiliesError.HOLD_LIFTED);
            }
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
            return new Seen(
                    person,
                    mapper.of(SqlArrays.uuids(identities.aliasesOfPersons(Set.of(person.id()))), visible(actor)));
        });
        trail.read(AuditEntry.of(actor, "families.holds")
                .persons(Set.of(id))
                .at(seen.person().placeId()));
        return seen.rows().stream().map(row -> row.shown(desk.today())).toList();
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.LEGAL_HOLD));
    }

    private void check(PlaceHold command) {
        LocalDate today = desk.today();
        List<Violation> wrong = new ArrayList<>();
        if (!mapper.groundIsValid(command.ground().value(), today)) {
            wrong.add(new Violation("/ground", "families.ground", UNKNOWN_GROUND));
        }
        command.until()
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                .ifPresent(day -> wrong.add(new Violation("/until", "families.until", NO_TERM)));
        PersonDesk.refuse(wrong);
    }
}
