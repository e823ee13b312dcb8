package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A consent was withdrawn or its term is over: whoever holds copies of the data deletes them, or has another basis. */
public record ConsentEnded(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        PersonId person,
        ConsentId consent,
        DestructionClock.Reason reason)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("person:" + person);
    }
}
