package io.ochag.families.registry;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.People;
import io.ochag.families.PersonRegistered;
import io.ochag.families.RegisterPerson;
import io.ochag.families.matching.RegistrationCheck.Cleared;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link People} on PostgreSQL. */
final class PersonRegistry implements People {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Events events;
    private final PersonStore persons;
    private final Registration registration;
    private final IdSource ids;

    @Inject
    PersonRegistry(
            Transactions transactions,
            AccessControl access,
            AuditTrail trail,
            Events events,
            PersonStore persons,
            Registration registration,
            IdSource ids) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.persons = persons;
        this.registration = registration;
        this.ids = ids;
    }

    @Override
    public PersonId register(Actor actor, RegisterPerson command) {
        return transactions.write(() -> {
            access.require(actor, FamiliesPermission.REGISTER, Subject.at(command.place()));
            List<Violation> wrong =
                    new ArrayList<>(RegistrationRules.person("/person", command.details(), registration.today()));
            wrong.addAll(RegistrationRules.recorded(command.recorded(), registration.clock()));
            RegistrationRules.refuse(wrong);

            Kept kept = registration.kept(command.place(), command.municipality(), command.recorded());
            Cleared cleared = registration.cleared(actor, kept, command.details(), command.answer());
            PersonId person =
                    registration.remembered(kept, registration.register(actor, kept, command.details()), cleared);
            persons.tell(person, command.details().phones(), Optional.empty());
            events.publish(new PersonRegistered(ids.next(), kept.occurredAt(), actor, person, kept.place()));
            trail.written(AuditEntry.of(actor, "families.register-person")
                    .persons(Set.of(person))
                    .at(kept.place()));
            return person;
        });
    }
}
