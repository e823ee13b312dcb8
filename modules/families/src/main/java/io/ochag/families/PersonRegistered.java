package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person was registered without a family. */
public record PersonRegistered(UUID eventId, Instant occurredAt, Actor actor, PersonId person, PlaceId place)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("person:" + person);
    }
}
