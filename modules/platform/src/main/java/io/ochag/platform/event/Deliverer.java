package io.ochag.platform.event;

import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.OwnWrites;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Delivers to one subscriber, under the lock of its row: what it writes, what is parked and how far it is are kept together. One instance at a
 * time.
 */
final class Deliverer {
    static final int BATCH = 100;
    /** Positions that one transaction passes at most: a subscriber whose events are rare is not stopped at each, nor scans without end. */
    static final int WINDOW = 2_000;

    private final OwnWrites writes;
    private final SubscriberMapper subscribers;
    private final LogMapper log;
    private final EventTypes types;
    private final Parking parking;
    private final Failpoints failpoints;

    @Inject
    Deliverer(
            OwnWrites writes,
            SubscriberMapper subscribers,
            LogMapper log,
            EventTypes types,
            Parking parking,
            Failpoints failpoints) {
        this.writes = writes;
        this.subscribers = subscribers;
        this.log = log;
        this.types = types;
        this.parking = parking;
        this.failpoints = failpoints;
    }

    /** Positions in which each event gets a transaction of its own. */
    record Singly(long after, long upTo) {
        static final Singly NOWHERE = new Singly(0, 0);

        private boolean startsAt(long position) {
            return position >= after && position < upTo;
        }
    }

    /** What a transaction has in hand, to know what it failed with. */
    static final class Attempt {
        private long position;
        private List<EventRow> events = List.of();

        private void begin(long from, List<EventRow> taken) {
            this.position = from;
            this.events = taken;
        }

        List<EventRow> events() {
            return events;
        }

        /** The positions of a failed batch, to be taken one by one. */
        Singly singly() {
            return new Singly(position, events.get(events.size() - 1).position());
        }
    }

    /**
     * One transaction.
     *
     * @param singly where it takes one event alone
     * @return whether the subscriber is further than before
     */
    boolean deliver(Subscriber subscriber, Singly singly, Attempt attempt, BooleanSupplier stopping) {
        return writes.write(() -> {
            attempt.begin(0, List.of());
            Optional<CursorRow> locked = subscribers.lock(subscriber.name());
            if (locked.isEmpty() || locked.get().position() >= locked.get().head()) {
                return false;
            }
            CursorRow cursor = locked.get();
            int limit = singly.startsAt(cursor.position()) ? 1 : BATCH;
            long upTo = Math.min(cursor.head(), cursor.position() + WINDOW);
            List<EventRow> events = read(subscriber, cursor, upTo, limit);
            attempt.begin(cursor.position(), events);
            int taken = take(subscriber, cursor, events, stopping);
            boolean passed = taken == events.size() && events.size() < limit;
            subscribers.move(
                    subscriber.name(), passed ? upTo : events.get(taken - 1).position());
            failpoints.reached("event.deliver.cursor-moved");
            return true;
        });
    }

    /** Parks the one event of a failed attempt, unless another instance has been here meanwhile. */
    void park(Subscriber subscriber, Attempt attempt, Failure failure) {
        writes.write(() -> {
            Optional<CursorRow> cursor = subscribers.lock(subscriber.name());
            if (cursor.isPresent() && cursor.get().position() == attempt.position) {
                EventRow event = attempt.events.get(0);
                parking.park(subscriber.name(), event, failure);
                subscribers.move(subscriber.name(), event.position());
            }
            return true;
        });
    }

    private List<EventRow> read(Subscriber subscriber, CursorRow cursor, long upTo, int limit) {
        // a type that it once took and that nobody declares any more still has to be seen, to be parked
        String[] wanted = Stream.concat(
                        types.namesOf(subscriber.takes()).stream(),
                        Stream.of(cursor.takes()).filter(name -> !types.declares(name)))
                .toArray(String[]::new);
        return log.span(cursor.position(), upTo)
                .map(span -> log.after(span, cursor.position(), upTo, wanted, limit))
                .orElse(List.of());
    }

    private int take(Subscriber subscriber, CursorRow cursor, List<EventRow> events, BooleanSupplier stopping) {
        Set<String> parked = parking.parkedAmong(cursor, events);
        int taken = 0;
        for (EventRow event : events) {
            if (taken > 0 && stopping.getAsBoolean()) {
                break;
            }
            List<String> subjects = List.of(event.subjects());
            if (subjects.stream().anyMatch(parked::contains)) {
                parking.parkBehind(subscriber.name(), event);
                parked.addAll(subjects);
            } else {
                subscriber.on(types.read(event.type(), event.body()));
                failpoints.reached("event.deliver.handled");
            }
            taken++;
        }
        return taken;
    }
}
