package io.ochag.kernel.event;

import io.ochag.kernel.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that has happened, in the past tense, as a record of ids and codes. A changed shape is a new record with a new name; published
 * names stay readable.
 */
public interface DomainEvent {
    /** Unique for ever; a subscriber that has seen it once ignores it. */
    UUID eventId();

    /** When it happened, which for a paper record may be long before it was typed in. */
    Instant occurredAt();

    /** Who did it, as the actor of the command. */
    Actor actor();

    /** What it is about: ids as text with their type, such as {@code family:…}. Order is kept for each subject. Never empty. */
    Set<String> subjects();

    /** What can be counted in it; empty when nothing can. */
    default List<Fact> facts() {
        return List.of();
    }
}
