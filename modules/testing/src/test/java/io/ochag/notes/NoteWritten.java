package io.ochag.notes;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A note was written. */
public record NoteWritten(UUID eventId, Instant occurredAt, Actor actor, NoteId note) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("note:" + note);
    }
}
