package io.ochag.platform.event;

import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.OwnWrites;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries parked events again, one a transaction, under the lock of the subscriber's row. */
final class Retrier {
    static final String GONE = "event.gone";

    private final OwnWrites writes;
    private final SubscriberMapper subscribers;
    private final LogMapper log;
    private final EventTypes types;
    private final Parking parking;
    private final Failpoints failpoints;

    @Inject
    Retrier(
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

    /** What a transaction has in hand, to know what it failed with. */
    static final class Attempt {
        private @Nullable ParkedRow parked;

        @Nullable
        ParkedRow parked() {
            return parked;
        }
    }

    /** Delivers the earliest event whose turn it is; answers whether there was one. */
    boolean retry(Subscriber subscriber, Attempt attempt) {
        return writes.write(() -> {
            attempt.parked = null;
            Optional<CursorRow> cursor = subscribers.lock(subscriber.name());
            ParkedRow due = cursor.isPresent() ? parking.due(subscriber.name()) : null;
            if (due == null) {
                return false;
            }
            attempt.parked = due;
            EventRow event = log.one(due.recordedAt(), due.seq()).orElseThrow(() -> new ParkEvent(GONE));
            subscriber.on(types.read(event.type(), event.body()));
            failpoints.reached("event.retry.handled");
            parking.gone(due);
            return true;
        });
    }

    /** Keeps the failure of an attempt, unless somebody else has had the event meanwhile. */
    void failedAgain(Subscriber subscriber, ParkedRow tried, Failure failure) {
        writes.write(() -> {
            Optional<CursorRow> cursor = subscribers.lock(subscriber.name());
            if (cursor.isPresent()) {
                parking.stillParked(tried).ifPresent(parked -> parking.failedAgain(parked, failure));
            }
            return true;
        });
    }
}
