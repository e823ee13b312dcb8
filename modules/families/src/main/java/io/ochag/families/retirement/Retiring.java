package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
import io.ochag.families.PersonDepersonalised;
import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.erasing.Erasing;
import io.ochag.families.identity.Identities;
import io.ochag.families.identity.PersonAliases;
import io.ochag.families.records.AskedModules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does what was decided, for one person: locks, looks once more, erases. Runs inside a write of its own, which a refusal undoes. */
final class Retiring {
    private final Erasing erasing;
    private final Assessment assessment;
    private final Identities identities;
    private final AskedModules modules;
    private final RetirementStore store;
    private final RetirementMapper mapper;
    private final Telling telling;

    @Inject
    Retiring(
            Erasing erasing,
            Assessment assessment,
            Identities identities,
            AskedModules modules,
            RetirementStore store,
            RetirementMapper mapper,
            Telling telling) {
        this.erasing = erasing;
        this.assessment = assessment;
        this.identities = identities;
        this.modules = modules;
        this.store = store;
        this.mapper = mapper;
        this.telling = telling;
    }

    /**
     * Refuses with the code of what has come in between. Does nothing where it was stopped, or where the person came into a further family while this
     * waited: then it is begun again.
     */
    void retire(Actor actor, RetirementRow row) {
        Optional<Set<PersonId>> locked = erasing.lock(row.personId());
        if (locked.isEmpty() || mapper.begin(row.id(), row.version()) == null) {
            return;
        }
        PersonId person = identities.canonical(row.personId());
        PersonAliases same = PersonAliases.of(person, locked.get());
        requireNothingElse(actor, row, same);
        modules.depersonalise(actor, new Recipient.OfPerson(person));
        UUID[] records = SqlArrays.uuids(locked.get());
        Instant now = telling.now();
        mapper.unlist(records);
        mapper.stopClocks(records, now, ActorText.of(actor));
        mapper.done(row.id(), now, ActorText.of(actor));
        telling.tell(actor, person, locked.get(), row);
    }

    private void requireNothingElse(Actor actor, RetirementRow row, PersonAliases person) {
        Assessment.Finding finding =
                assessment.of(actor, person).values().stream().findFirst().orElseThrow();
        if (finding.isHeldBack()) {
            throw DomainException.of(FamiliesError.HELD_BACK);
        }
        boolean due = row.ground() == Ground.TERM
                ? finding.due()
                : !store.consentEnded(person, row.plannedAt()).isEmpty();
        if (!due) {
            throw DomainException.of(FamiliesError.NOT_DUE);
        }
    }

    /** Tells the other modules and the access log. */
    static final class Telling {
        private final Events events;
        private final AuditTrail trail;
        private final IdSource ids;
        private final Clock clock;

        @Inject
        Telling(Events events, AuditTrail trail, IdSource ids, Clock clock) {
            this.events = events;
            this.trail = trail;
            this.ids = ids;
            this.clock = clock;
        }

        private Instant now() {
            return clock.instant();
        }

        private void tell(Actor actor, PersonId person, Set<PersonId> same, RetirementRow row) {
            events.publish(new PersonDepersonalised(
                    ids.next(),
                    now(),
                    actor,
                    person,
                    same.stream()
                            .sorted(Comparator.comparing(PersonId::toString))
                            .toList()));
            trail.written(
                    AuditEntry.of(actor, "families.depersonalise").persons(same).at(row.placeId()));
        }
    }
}
