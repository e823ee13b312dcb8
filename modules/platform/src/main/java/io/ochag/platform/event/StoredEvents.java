package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.Collection;

/** Holds publishers to their contract: inside a write, declared, with a subject. */
final class StoredEvents implements Events {
    private final Transactions transactions;
    private final EventTypes types;

    @Inject
    StoredEvents(Transactions transactions, EventTypes types) {
        this.transactions = transactions;
        this.types = types;
    }

    @Override
    public void publishAll(Collection<? extends DomainEvent> events) {
        if (!transactions.writing()) {
            throw new IllegalStateException("an event is published in the write that makes it happen");
        }
        if (events.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " events at once");
        }
        for (DomainEvent event : events) {
            types.name(event.getClass());
            if (event.subjects().isEmpty()) {
                throw new IllegalArgumentException("an event without a subject");
            }
        }
    }
}
