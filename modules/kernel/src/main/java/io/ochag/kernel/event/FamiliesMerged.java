package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two records turned out to be of one family: from now on the one stands for the other. No id is changed anywhere; whoever counts over a family
 * asks for its aliases. A merge alone corrects no figure.
 *
 * @param merged the record that is an alias now
 * @param into what it stands for
 * @param families every id that is the same family now, these two among them
 */
public record FamiliesMerged(
        UUID eventId, Instant occurredAt, Actor actor, FamilyId merged, FamilyId into, Set<FamilyId> families)
        implements DomainEvent {
    public FamiliesMerged {
        families = Set.copyOf(families);
    }

    @Override
    public Set<String> subjects() {
        return families.stream().map(one -> "family:" + one).collect(Collectors.toUnmodifiableSet());
    }
}
