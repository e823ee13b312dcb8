package io.ochag.platform.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Another kind of event. */
record Rare(UUID eventId, Instant occurredAt, Actor actor, int number) implements DomainEvent {
    static Rare of(int number) {
        return new Rare(UUID.randomUUID(), Happened.AT, new Actor.System("test", "nobody"), number);
    }

    @Override
    public Set<String> subjects() {
        return Set.of("rare:1");
    }
}
