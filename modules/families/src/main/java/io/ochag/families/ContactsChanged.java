package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person can be reached otherwise now. How is asked of {@link Contacts}. */
public record ContactsChanged(UUID eventId, Instant occurredAt, Actor actor, PersonId person) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("person:" + person);
    }
}
