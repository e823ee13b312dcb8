package io.ochag.families.merging;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** Tells others of a merge or its undo and records who did it. */
final class MergeTrail {
    private final Events events;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    MergeTrail(Events events, AuditTrail audit, IdSource ids, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    void families(
            Actor actor,
            String operation,
            Set<FamilyId> touched,
            PlaceId place,
            BiFunction<UUID, Instant, DomainEvent> event) {
        events.publish(event.apply(ids.next(), clock.instant()));
        audit.written(AuditEntry.of(actor, operation).families(touched).at(place));
    }

    void persons(
            Actor actor,
            String operation,
            Set<PersonId> touched,
            PlaceId place,
            BiFunction<UUID, Instant, DomainEvent> event) {
        events.publish(event.apply(ids.next(), clock.instant()));
        audit.written(AuditEntry.of(actor, operation).persons(touched).at(place));
    }
}
