package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Nothing that is kept tells any more who the person was.
 *
 * @param ids every record of the person, this one among them: whoever holds copies under one of them destroys them
 */
public record PersonDepersonalised(UUID eventId, Instant occurredAt, Actor actor, PersonId person, List<PersonId> ids)
        implements DomainEvent {
    public PersonDepersonalised {
        ids = List.copyOf(ids);
    }

    @Override
    public Set<String> subjects() {
        return Set.of("person:" + person);
    }
}
