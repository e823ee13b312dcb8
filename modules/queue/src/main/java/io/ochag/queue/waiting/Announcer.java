package io.ochag.queue.waiting;

import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.queue.QueueEvent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/** Publishes what happened. */
final class Announcer {
    private final Events events;
    private final IdSource ids;

    @Inject
    Announcer(Events events, IdSource ids) {
        this.events = events;
        this.ids = ids;
    }

    void tell(Function<UUID, QueueEvent> event) {
        events.publish(event.apply(ids.next()));
    }
}
