package io.ochag.platform.event;

import io.ochag.platform.fault.Failpoints;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts events aside and lets them go, in the order of their subjects. Works under the lock of the subscriber's row. */
final class Parking {
    static final String BEHIND = "event.behind";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final ParkedMapper mapper;
    private final Failpoints failpoints;
    private final Clock clock;

    @Inject
    Parking(ParkedMapper mapper, Failpoints failpoints, Clock clock) {
        this.mapper = mapper;
        this.failpoints = failpoints;
        this.clock = clock;
    }

    /** The subjects of these events that have a parked event of the subscriber. */
    Set<String> parkedAmong(CursorRow cursor, List<EventRow> events) {
        if (!cursor.parked() || events.isEmpty()) {
            return new TreeSet<>();
        }
        String[] subjects = events.stream()
                .flatMap(event -> List.of(event.subjects()).stream())
                .distinct()
                .toArray(String[]::new);
        return new TreeSet<>(mapper.parkedAmong(cursor.name(), subjects));
    }

    /** Parks an event that could not be taken. */
    void park(String subscriber, EventRow event, Failure failure) {
        insert(subscriber, event, failure.reason(), false, 1, next(failure, 1));
        failpoints.reached("event.park.written");
    }

    /** Parks an event because an earlier one of a subject of its is parked. */
    void parkBehind(String subscriber, EventRow event) {
        insert(subscriber, event, BEHIND, true, 0, null);
    }

    /** The earliest event whose turn it is. One that stands behind another loses its turn here. */
    @Nullable
    ParkedRow due(String subscriber) {
        ParkedRow due = mapper.due(subscriber, clock.instant()).orElse(null);
        while (due != null && mapper.standsBehind(due)) {
            mapper.change(subscriber, due.position(), due.reason(), true, due.attempts(), null);
            due = mapper.due(subscriber, clock.instant()).orElse(null);
        }
        return due;
    }

    /** The event is delivered or skipped: those behind it get their turn. */
    void gone(ParkedRow parked) {
        mapper.delete(parked.subscriber(), parked.position());
        mapper.release(parked, clock.instant());
        failpoints.reached("event.park.released");
    }

    Optional<ParkedRow> find(String subscriber, long position) {
        return mapper.find(subscriber, position);
    }

    /** Makes it its turn, unless it stands behind another. */
    boolean retryNow(ParkedRow parked) {
        if (mapper.standsBehind(parked)) {
            return false;
        }
        mapper.change(
                parked.subscriber(),
                parked.position(),
                parked.reason(),
                parked.behind(),
                parked.attempts(),
                clock.instant());
        return true;
    }

    void skip(ParkedRow parked, String by, String why) {
        mapper.skipped(parked, clock.instant(), by, why);
        gone(parked);
    }

    void clear(String subscriber) {
        mapper.clear(subscriber);
        failpoints.reached("event.replay.cleared");
    }

    /** As it stands now, if nobody has tried or skipped it since. */
    Optional<ParkedRow> stillParked(ParkedRow tried) {
        return mapper.find(tried.subscriber(), tried.position())
                .filter(parked -> parked.attempts() == tried.attempts());
    }

    void failedAgain(ParkedRow parked, Failure failure) {
        int attempts = parked.attempts() + 1;
        mapper.change(
                parked.subscriber(), parked.position(), failure.reason(), false, attempts, next(failure, attempts));
        mapper.hold(parked);
    }

    private void insert(
            String subscriber,
            EventRow event,
            String reason,
            boolean behind,
            int attempts,
            @Nullable Instant nextAttempt) {
        mapper.insert(new ParkedRow(
                subscriber,
                event.position(),
                event.recordedAt(),
                event.seq(),
                event.eventId(),
                event.type(),
                event.subjects(),
                reason,
                behind,
                attempts,
                clock.instant(),
                nextAttempt));
    }

    private @Nullable Instant next(Failure failure, int attempts) {
        return failure.forPerson() ? null : clock.instant().plus(pause(attempts));
    }

    /** Twice as long each time. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
