package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A family was registered with these first members. */
public record FamilyRegistered(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        FamilyId family,
        List<PersonId> members,
        PlaceId place,
        MunicipalityCode municipality)
        implements DomainEvent {
    public FamilyRegistered {
        members = List.copyOf(members);
    }

    @Override
    public Set<String> subjects() {
        return Stream.concat(Stream.of("family:" + family), members.stream().map(member -> "person:" + member))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One family more at this place; its id is the event's, so that a repeated delivery counts once. */
    @Override
    public List<Fact> facts() {
        return List.of(new Fact(
                eventId,
                Optional.empty(),
                "families.registered",
                occurredAt,
                Optional.of(place),
                Optional.of(municipality),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Recipient.OfFamily(family)),
                BigDecimal.ONE,
                Map.of(),
                Optional.empty()));
    }
}
