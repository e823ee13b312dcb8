package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What is on record of a person is otherwise now: name, birth date, identity or a paper. What and why is not told: it may be an adoption. */
public record PersonFileChanged(UUID eventId, Instant occurredAt, Actor actor, PersonId person) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("person:" + person);
    }
}
