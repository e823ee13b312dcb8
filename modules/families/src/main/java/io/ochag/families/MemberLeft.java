package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person no longer belongs to a family. Why is not told: it may be an adoption. */
public record MemberLeft(UUID eventId, Instant occurredAt, Actor actor, FamilyId family, PersonId person)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("family:" + family, "person:" + person);
    }
}
