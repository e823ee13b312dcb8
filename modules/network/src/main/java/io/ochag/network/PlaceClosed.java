package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A place was there for the last time on the day before. */
public record PlaceClosed(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        @NotPersonal LocalDate day,
        Cuts cuts) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("place:" + cuts.place());
    }

    /** Its id is the event's, so that a repeated delivery counts once. */
    @Override
    public List<Fact> facts() {
        return List.of(NetworkFacts.fact(eventId, occurredAt, -1, cuts));
    }
}
