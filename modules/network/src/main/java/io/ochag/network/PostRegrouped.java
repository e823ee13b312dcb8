package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A post went on under other cuts from that day, because its place did. It is neither ended nor given.
 *
 * @param endedFact id of the fact that ends the old cuts
 */
public record PostRegrouped(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        AssignmentId post,
        StaffId staff,
        @NotPersonal LocalDate day,
        Cuts before,
        Cuts after,
        UUID endedFact)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("assignment:" + post, "staff:" + staff);
    }

    /** One less under the old cuts, one more under the new ones. */
    @Override
    public List<Fact> facts() {
        return List.of(
                NetworkFacts.fact(endedFact, occurredAt, -1, before), NetworkFacts.fact(eventId, occurredAt, 1, after));
    }
}
