package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody no longer represents a person, or no longer in full: the term is over, the rights were limited or deprived, the record was wrong. Told
 * on the first day on which it does not hold. Messages about the person to that representative stop, and bookings that they made come to a review.
 *
 * @param representative the person, or nobody where a body represented
 * @param body the organisation, where one represented
 * @param from the first day on which it does not hold
 */
public record RepresentationEnded(
        UUID eventId,
        Instant occurredAt,
        Actor actor,
        Optional<PersonId> representative,
        Optional<OrganisationId> body,
        PersonId represented,
        LocalDate from)
        implements DomainEvent {
    @Override
    public Set<String> subjects() {
        return Set.of("person:" + represented);
    }
}
