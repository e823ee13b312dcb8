package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pregnancy was lost, or a child was stillborn: no reason is known or asked. Every module at once stops what it does by itself for these
 * families and persons: messages, offers, stages, notices; what is open becomes the quiet task of one worker.
 *
 * @param person who has lost
 * @param families those of the day
 * @param members everybody in them, the person too
 */
public record Loss(
        UUID eventId, Instant occurredAt, Actor actor, PersonId person, List<FamilyId> families, List<PersonId> members)
        implements DomainEvent {
    public Loss {
        families = List.copyOf(families);
        members = List.copyOf(members);
    }

    @Override
    public Set<String> subjects() {
        return Stream.concat(
                        families.stream().map(family -> "family:" + family),
                        Stream.concat(Stream.of(person), members.stream()).map(member -> "person:" + member))
                .collect(Collectors.toUnmodifiableSet());
    }
}
