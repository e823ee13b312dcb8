package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How long an offer holds once its clock runs: whole seconds, at most {@value #LONGEST_DAYS} days of 24 hours. */
public record OfferTerm(Duration length, Hours hours) {
    private static final int LONGEST_DAYS = 366;

    /** Which hours count. */
    public enum Hours {
        /** Those at which the desk is open. */
        DESK,
        /** All of them. */
        WALL
    }

    /** @throws InvalidValueException {@code offer-term.length} */
    public OfferTerm {
        if (!length.equals(Duration.ofSeconds(length.toSeconds()))
                || length.isNegative()
                || length.isZero()
                || length.compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            throw new InvalidValueException("offer-term.length");
        }
    }

    public static OfferTerm deskHours(long hours) {
        return new OfferTerm(Duration.ofHours(hours), Hours.DESK);
    }

    public static OfferTerm hours(long hours) {
        return new OfferTerm(Duration.ofHours(hours), Hours.WALL);
    }

    /**
     * When an offer is over whose clock starts then.
     *
     * @param calendar of the line; {@link IllegalArgumentException} where desk hours count and there is none
     */
    public Instant endsAt(Instant start, Optional<DeskCalendar> calendar, ZoneId zone) {
        if (hours == Hours.WALL) {
            return start.plus(length);
        }
        return calendar.orElseThrow(() -> new IllegalArgumentException("desk hours without a calendar"))
                .after(start, length, zone);
    }
}
