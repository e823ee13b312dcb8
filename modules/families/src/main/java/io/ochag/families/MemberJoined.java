package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person became a member of a family that was there before. */
public record MemberJoined(
        UUID eventId, Instant occurredAt, Actor actor, FamilyId family, PersonId person, MemberRole role)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("family:" + family, "person:" + person);
    }
}
