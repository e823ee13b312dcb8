package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Recipient;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A family or a person is recognised as something, or no longer. Which category is asked for by who may know. */
public record CategoryChanged(UUID eventId, Instant occurredAt, Actor actor, Recipient holder) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return holder instanceof Recipient.OfFamily family
                ? Set.of("family:" + family.family())
                : Set.of("person:" + ((Recipient.OfPerson) holder).person());
    }
}
