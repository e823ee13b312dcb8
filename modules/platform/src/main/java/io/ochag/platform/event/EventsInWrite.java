package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;

/** Holds publishers to their contract: inside a write, with a subject. Nothing listens yet, so nothing is kept. */
public final class EventsInWrite implements Events {
    private final Transactions transactions;

    @Inject
    EventsInWrite(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void publish(DomainEvent event) {
        if (!transactions.writing()) {
            throw new IllegalStateException("an event is published in the write that makes it happen");
        }
        if (event.subjects().isEmpty()) {
            throw new IllegalArgumentException("an event without a subject");
        }
    }
}
