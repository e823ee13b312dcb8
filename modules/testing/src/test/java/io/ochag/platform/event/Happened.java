package io.ochag.platform.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Something that happened to some things. */
record Happened(UUID eventId, Instant occurredAt, Actor actor, Set<String> about, int number) implements DomainEvent {
    static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    static Happened to(int number, String... subjects) {
        return new Happened(UUID.randomUUID(), AT, new Actor.System("test", "nobody"), Set.of(subjects), number);
    }

    @Override
    public Set<String> subjects() {
        return about;
    }
}
