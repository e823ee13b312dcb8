package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;
import java.time.LocalTime;

/**
 * One stretch of a day at which a desk is open, local time.
 *
 * @param to the first minute that is closed; midnight stands for the end of the day
 */
public record DeskHours(LocalTime from, LocalTime to) {
    /** @throws InvalidValueException {@code desk-hours.order} */
    public DeskHours {
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new InvalidValueException("desk-hours.order");
        }
    }

    public static DeskHours of(String from, String to) {
        return new DeskHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
