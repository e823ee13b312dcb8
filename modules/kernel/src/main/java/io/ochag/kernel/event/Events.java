package io.ochag.kernel.event;

import java.util.Collection;
import java.util.List;

/**
 * Port: tells other modules what happened, inside the write that makes it happen: both are kept or neither. Until the write ends, nobody else
 * can publish about the same subjects, so each subject's events are kept in the order of the commits.
 */
public interface Events {
    /** The most that {@link #publishAll} takes; a bigger load is several calls, and best several writes, each of which locks its subjects. */
    int MOST_AT_ONCE = 500;

    /** As {@link #publishAll} with this one. */
    default void publish(DomainEvent event) {
        publishAll(List.of(event));
    }

    /**
     * Keeps events in this order: one round trip for the locks of all their subjects, one for all rows. Outside of a write, or of a type
     * that no module declares: {@link IllegalStateException}. More than {@value #MOST_AT_ONCE}, or one without a subject:
     * {@link IllegalArgumentException}.
     */
    void publishAll(Collection<? extends DomainEvent> events);
}
