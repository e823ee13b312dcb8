package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What is known of a person's belonging to a family is otherwise now: another role from some day on, or a record was corrected. */
public record MembershipChanged(UUID eventId, Instant occurredAt, Actor actor, FamilyId family, PersonId person)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("family:" + family, "person:" + person);
    }
}
