package io.ochag.pair;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An account went on by one. */
public record StepTaken(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        @NotPersonal String account,
        int number) implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("account:" + account);
    }
}
