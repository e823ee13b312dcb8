package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A merge of persons was wrong and has ended. What was written meanwhile stays where it was written.
 *
 * @param separated the record that stands for itself, or for what it was merged into besides
 * @param from what it stood for
 * @param persons every id that was the same person until now
 */
public record PersonMergeUndone(
        UUID eventId, Instant occurredAt, Actor actor, PersonId separated, PersonId from, Set<PersonId> persons)
        implements DomainEvent {
    public PersonMergeUndone {
        persons = Set.copyOf(persons);
    }

    @Override
    public Set<String> subjects() {
        return persons.stream().map(one -> "person:" + one).collect(Collectors.toUnmodifiableSet());
    }
}
