package io.ochag.platform.event;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.platform.event.json.ActorText;
import java.util.Set;

/**
 * Reacts to events, each exactly once and in the order of their subjects. What it writes is kept together with the fact that the event was
 * taken, or not at all; effects outside of the database may come twice. It may publish in its turn.
 *
 * <p>A refusal that it expects it catches itself: around a call in {@code Transactions.savepoint}. Every other failure parks the event with all
 * later events of any of its subjects; other events go on. A parked event is tried again after growing pauses, unless it was parked by
 * {@link ParkEvent}. When the database or the audit trail is not available, nothing is parked: the event waits.
 */
public interface Subscriber {
    /** Stable, dotted: {@code assembly.family-merges}. It stands in the database; under a new name everything is delivered anew. */
    String name();

    /** The events that it takes. One that no installed module declares never comes. */
    Set<Class<? extends DomainEvent>> takes();

    /** Runs in a write of the delivery's; calls to other modules join it. */
    void on(DomainEvent event);

    /** Whether it may be given everything again from the start. */
    default boolean replayable() {
        return false;
    }

    /** Clears what it has written, in the transaction that sends it back to the start. */
    default void beforeReplay() {}

    /** Whether, on a database that has not known it, it begins with what comes next instead of with the first event ever. */
    default boolean fromNow() {
        return false;
    }

    /** Whom its calls are made by: itself, caused by whoever caused the event. */
    default Actor.System actor(DomainEvent event) {
        return new Actor.System(name(), ActorText.cause(event.actor()));
    }
}
