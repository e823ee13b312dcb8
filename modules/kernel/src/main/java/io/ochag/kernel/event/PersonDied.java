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
 * A person has died. Every module at once stops what it does by itself for these families and persons, as after a {@link Loss}.
 *
 * @param families those of the day of death
 * @param members everybody in them, the person too
 */
public record PersonDied(
        UUID eventId, Instant occurredAt, Actor actor, PersonId person, List<FamilyId> families, List<PersonId> members)
        implements DomainEvent {
    public PersonDied {
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
