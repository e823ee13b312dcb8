package io.ochag.testing.ports;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.event.EventTypes;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Keeps what was published, in order, and holds publishers to the port's contract: inside a write, declared, with a subject, of components that the log
 * can keep. It does not see a
 * rollback: what a failed write has published stays here.
 */
public final class RecordingEvents implements Events {
    private final Supplier<Transactions> transactions;
    private final Supplier<EventTypes> types;
    private final List<DomainEvent> published = new CopyOnWriteArrayList<>();

    public RecordingEvents(Supplier<Transactions> transactions, Supplier<EventTypes> types) {
        this.transactions = transactions;
        this.types = types;
    }

    @Override
    public void publishAll(Collection<? extends DomainEvent> events) {
        if (!transactions.get().writing()) {
            throw new IllegalStateException("an event is published in the write that makes it happen");
        }
        if (events.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " events at once");
        }
        for (DomainEvent event : events) {
            String name = types.get().name(event.getClass());
            if (event.subjects().isEmpty()) {
                throw new IllegalArgumentException("an event without a subject");
            }
            if (!types.get().read(name, types.get().write(event)).equals(event)) {
                throw new IllegalArgumentException(
                        "an event that would not come out of the log as it went in: " + name);
            }
        }
        published.addAll(events);
    }

    public List<DomainEvent> published() {
        return List.copyOf(published);
    }

    /** Those of one kind. */
    public <E extends DomainEvent> List<E> published(Class<E> kind) {
        return published.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public void clear() {
        published.clear();
    }
}
