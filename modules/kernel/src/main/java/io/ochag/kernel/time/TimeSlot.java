package io.ochag.kernel.time;

import io.ochag.kernel.error.InvalidValueException;
import java.time.Duration;
import java.time.Instant;

/** Instants {@code [from, to)}. */
public record TimeSlot(Instant from, Instant to) {
    /** @throws InvalidValueException {@code time-slot.order} when it would be empty */
    public TimeSlot {
        if (!to.isAfter(from)) {
            throw new InvalidValueException("time-slot.order");
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
