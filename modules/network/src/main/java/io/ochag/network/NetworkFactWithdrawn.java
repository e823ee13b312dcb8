package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A fact of network that was told is not so: its day or its cuts were corrected. What is so instead is told by an event of its own.
 *
 * @param occurredAt when the correction was made
 * @param corrects the fact that is taken back
 * @param subject the place or the post, as in the subjects of the first event
 * @param factAt the instant of that fact
 * @param quantity the opposite of that fact's
 * @param cuts those of that fact
 */
public record NetworkFactWithdrawn(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        UUID corrects,
        @NotPersonal String subject,
        Instant factAt,
        int quantity,
        Cuts cuts)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of(subject);
    }

    /** Added to the first fact it makes nothing. */
    @Override
    public List<Fact> facts() {
        return List.of(NetworkFacts.fact(eventId, Optional.of(corrects), factAt, quantity, cuts));
    }
}
