package io.ochag.families.file;

import static io.ochag.families.FamiliesPermission.WRITE;

import io.ochag.families.FamiliesError;
import io.ochag.families.InsuranceNumbers;
import io.ochag.families.PersonFileChanged;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.families.registry.SnilsDisclosures;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.DatabaseException;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;

/** {@link InsuranceNumbers} on PostgreSQL. */
final class StoredNumbers implements InsuranceNumbers {
    private static final String ONCE = "person_snils_once";

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Events events;
    private final Desk desk;
    private final NumberMapper mapper;
    private final SnilsDisclosures disclosures;
    private final IdSource ids;

    @Inject
    StoredNumbers(
            Transactions transactions,
            AuditTrail trail,
            Events events,
            Desk desk,
            NumberMapper mapper,
            SnilsDisclosures disclosures,
            IdSource ids) {
        this.transactions = transactions;
        this.trail = trail;
        this.events = events;
        this.desk = desk;
        this.mapper = mapper;
        this.disclosures = disclosures;
        this.ids = ids;
    }

    @Override
    public long change(Actor actor, ChangeSnils command) {
        try {
            return transactions.write(() -> changed(actor, command));
        } catch (DatabaseException e) {
            // a rival was faster: what was tried is undone, and whose the number is now is asked anew
            throw e.constraint().filter(ONCE::equals).isPresent()
                    ? transactions.read(() -> disclosures.taken(actor, command.snils()))
                    : e;
        }
    }

    private long changed(Actor actor, ChangeSnils command) {
        PersonHere person = desk.person(actor, WRITE, command.person());
        Entered entered = desk.entered(actor, command.recorded(), new Checks());
        desk.raise(person, command.version());
        command.snils().ifPresent(number -> disclosures.pass(actor));
        PersonId record = mapper.shownFrom(person.id());
        String before = mapper.onRecord(record);
        String after = command.snils().map(Snils::digits).orElse(null);
        if (Objects.equals(before, after)) {
            throw DomainException.of(FamiliesError.SAME_SNILS);
        }
        if (mapper.state(record, after) == 0) {
            throw disclosures.taken(actor, command.snils());
        }
        mapper.remember(ids.next(), person.id(), before, entered);
        events.publish(new PersonFileChanged(ids.next(), entered.occurredAt(), actor, person.id()));
        trail.written(AuditEntry.of(actor, "families.change-snils")
                .persons(Set.of(person.id()))
                .at(person.placeId()));
        return command.version() + 1;
    }
}
