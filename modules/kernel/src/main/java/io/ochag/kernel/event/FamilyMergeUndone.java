package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A merge of families was wrong and has ended. What was written meanwhile stays where it was written.
 *
 * @param separated the record that stands for itself, or for what it was merged into besides
 * @param from what it stood for
 * @param families every id that was the same family until now
 */
public record FamilyMergeUndone(
        UUID eventId, Instant occurredAt, Actor actor, FamilyId separated, FamilyId from, Set<FamilyId> families)
        implements DomainEvent {
    public FamilyMergeUndone {
        families = Set.copyOf(families);
    }

    @Override
    public Set<String> subjects() {
        return families.stream().map(one -> "family:" + one).collect(Collectors.toUnmodifiableSet());
    }
}
