package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PlaceId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A family is kept at another point from now on. What was before stays with the old one. */
public record FamilyMoved(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        FamilyId family,
        PlaceId from,
        PlaceId to,
        MunicipalityCode municipality)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("family:" + family);
    }
}
