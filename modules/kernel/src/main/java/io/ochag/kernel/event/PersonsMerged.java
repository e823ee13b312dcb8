package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two records turned out to be of one person: from now on the one stands for the other. No id is changed anywhere.
 *
 * @param merged the record that is an alias now
 * @param into what it stands for
 * @param persons every id that is the same person now, these two among them
 */
public record PersonsMerged(
        UUID eventId, Instant occurredAt, Actor actor, PersonId merged, PersonId into, Set<PersonId> persons)
        implements DomainEvent {
    public PersonsMerged {
        persons = Set.copyOf(persons);
    }

    @Override
    public Set<String> subjects() {
        return persons.stream().map(one -> "person:" + one).collect(Collectors.toUnmodifiableSet());
    }
}
