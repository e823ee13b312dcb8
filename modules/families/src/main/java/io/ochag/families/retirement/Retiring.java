package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
import io.ochag.families.PersonDepersonalised;
import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.identity.Identities;
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
import java.util.Set;
import java.util.UUID;

/** Does what was decided, for one person. Runs inside a write, in a savepoint: a refusal leaves nothing half done. */
final class Retiring {
    private final Assessment assessment;
    private final Identities identities;
    private final AskedModules modules;
    private final RetirementMapper mapper;
    private final Telling telling;

    @Inject
    Retiring(
            Assessment assessment,
            Identities identities,
            AskedModules modules,
            RetirementMapper mapper,
            Telling telling) {
        this.assessment = assessment;
        this.identities = identities;
        this.modules = modules;
        this.mapper = mapper;
        this.telling = telling;
    }

    /** Refuses with the code of what has come in between. */
    void retire(Actor actor, RetirementRow row) {
        Assessment.Finding finding = assessment.of(actor, row.personId());
        if (finding.isHeldBack()) {
            throw DomainException.of(FamiliesError.HELD_BACK);
        }
        if (row.ground() == Ground.TERM && !finding.due()) {
            throw DomainException.of(FamiliesError.NOT_DUE);
        }
        PersonId person = identities.canonical(row.personId());
        modules.depersonalise(actor, new Recipient.OfPerson(person));
        Set<PersonId> same = identities.aliasesOfPersons(Set.of(person));
        UUID[] records = SqlArrays.uuids(same);
        Instant now = telling.now();
        mapper.unlist(records);
        mapper.stopClocks(records, now, ActorText.of(actor));
        mapper.done(row.id(), now, ActorText.of(actor));
        telling.tell(actor, person, same, row);
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
