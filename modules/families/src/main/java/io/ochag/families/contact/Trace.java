package io.ochag.families.contact;

import io.ochag.families.ContactsChanged;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.Entered;
import io.ochag.families.desk.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What every change of contacts leaves behind. Runs inside a unit of work. */
final class Trace {
    private final AuditTrail trail;
    private final Events events;
    private final Desk desk;
    private final IdSource ids;

    @Inject
    Trace(AuditTrail trail, Events events, Desk desk, IdSource ids) {
        this.trail = trail;
        this.events = events;
        this.desk = desk;
        this.ids = ids;
    }

    /** @param family whose card shows the phone */
    void changed(Actor actor, PersonHere person, Optional<FamilyId> family, String operation, Entered entered) {
        family.ifPresent(one -> desk.raise(Set.of(desk.taken(one).id())));
        trail.written(AuditEntry.of(actor, operation)
                .persons(Set.of(person.id()))
                .families(family.map(Set::of).orElse(Set.of()))
                .at(person.placeId()));
        events.publish(new ContactsChanged(ids.next(), entered.occurredAt(), actor, person.id()));
    }
}
