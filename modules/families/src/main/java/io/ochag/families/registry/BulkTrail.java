package io.ochag.families.registry;

import io.ochag.families.FamilyRegistered;
import io.ochag.families.matching.Candidate;
import io.ochag.families.registry.BulkRegistration.Outcome;
import io.ochag.families.registry.BulkRegistration.Prepared;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PlaceId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what was registered: other modules by events, the access log by one entry that names everybody. */
final class BulkTrail {
    private final AuditTrail trail;
    private final Events events;
    private final IdSource ids;

    @Inject
    BulkTrail(AuditTrail trail, Events events, IdSource ids) {
        this.trail = trail;
        this.events = events;
        this.ids = ids;
    }

    void registered(Actor actor, PlaceId place, List<Prepared> families) {
        if (families.isEmpty()) {
            return;
        }
        events.publishAll(families.stream()
                .map(one -> new FamilyRegistered(
                        ids.next(),
                        one.kept().occurredAt(),
                        actor,
                        one.family(),
                        one.persons(),
                        one.kept().place(),
                        one.kept().municipality()))
                .toList());
        trail.written(AuditEntry.of(actor, "families.import")
                .families(families.stream().map(Prepared::family).toList())
                .persons(
                        families.stream().flatMap(one -> one.persons().stream()).toList())
                .at(place));
    }

    /** That somebody is registered is a disclosure: it is recorded even if the rest is undone. */
    void found(Actor actor, List<Outcome> outcomes) {
        List<Candidate> found = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Duplicate duplicate) {
                found.addAll(duplicate.candidates());
            }
        }
        if (!found.isEmpty()) {
            trail.read(AuditEntry.of(actor, "families.import-duplicates")
                    .persons(found.stream().map(Candidate::person).collect(Collectors.toSet()))
                    .onGround(found.stream().map(Candidate::coverage).toList()));
        }
    }
}
