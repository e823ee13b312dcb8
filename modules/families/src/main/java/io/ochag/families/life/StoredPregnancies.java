package io.ochag.families.life;

import static io.ochag.families.FamiliesPermission.PREGNANCY;

import io.ochag.families.FamiliesError;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.Pregnancies;
import io.ochag.families.PregnancyId;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.families.graph.Kin;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.Set;

/** {@link Pregnancies} on PostgreSQL. */
final class StoredPregnancies implements Pregnancies {
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Tidings tidings;
    private final Desk desk;
    private final LifeMapper mapper;
    private final Kin kin;
    private final IdSource ids;

    @Inject
    StoredPregnancies(
            Transactions transactions,
            AuditTrail trail,
            Tidings tidings,
            Desk desk,
            LifeMapper mapper,
            Kin kin,
            IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.tidings = tidings;
        this.desk = desk;
        this.mapper = mapper;
        this.kin = kin;
        this.ids = ids;
    }

    @Override
    public Noted expecting(Actor actor, Expecting command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, PREGNANCY, command.person());
            Entered entered = desk.entered(actor, command.recorded(), new Checks());
            desk.raise(person, command.version());
            if (mapper.isDead(person.records())) {
                throw DomainException.of(FamiliesError.ALREADY_DEAD);
            }
            if (mapper.isExpecting(person.records())) {
                throw DomainException.of(FamiliesError.ALREADY_EXPECTING);
            }
            PregnancyId id = mapper.expect(
                    new PregnancyId(ids.next()),
                    person.id(),
                    command.expectedOn().orElse(null),
                    desk.today(),
                    entered);
            if (id == null) {
                throw DomainException.of(FamiliesError.ALREADY_EXPECTING);
            }
            written(actor, "families.expecting", person);
            return new Noted(person.id(), command.version() + 1, id);
        });
    }

    @Override
    public long ended(Actor actor, Ended command) {
        return transactions.write(() -> {
            PersonHere person = desk.person(actor, PREGNANCY, command.person());
            Entered entered =
                    desk.entered(actor, command.recorded(), new Checks().notAfter("/on", desk.today(), command.on()));
            desk.raise(person, command.version());
            if (mapper.end(command.pregnancy(), person.records(), command.outcome(), command.on(), entered) == 0) {
                throw DomainException.of(FamiliesError.PREGNANCY_OVER);
            }
            if (command.outcome() == PregnancyOutcome.LOST) {
                tidings.lost(actor, person.id(), kin.of(person, desk.today()), entered);
            }
            written(actor, "families.end-pregnancy", person);
            return command.version() + 1;
        });
    }

    @Override
    public PregnancyRecord of(Actor actor, PersonId id) {
        Seen seen = transactions.read(() -> {
            PersonHere person = desk.person(actor, PREGNANCY, id);
            return new Seen(
                    person,
                    new PregnancyRecord(
                            person.id(),
                            person.version(),
                            mapper.pregnancies(person.records()).stream()
                                    .map(PregnancyRow::shown)
                                    .toList()));
        });
        trail.read(AuditEntry.of(actor, "families.pregnancies")
                .persons(Set.of(seen.person().id()))
                .at(seen.person().placeId()));
        return seen.record();
    }

    private void written(Actor actor, String operation, PersonHere person) {
        trail.written(
                AuditEntry.of(actor, operation).persons(Set.of(person.id())).at(person.placeId()));
    }

    private record Seen(PersonHere person, PregnancyRecord record) {}
}
