package io.ochag.queue.line;

import io.ochag.kernel.error.DomainException;
import io.ochag.queue.DeskCalendar;
import io.ochag.queue.OfferTerm;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.QueueError;
import io.ochag.queue.QueuePolicy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What holds for a line at a time. */
public final class Rulebook {
    private final PolicyStore policies;
    private final CalendarStore calendars;
    private final Clock clock;

    @Inject
    Rulebook(PolicyStore policies, CalendarStore calendars, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** The first instant of a day. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The rules of a line on a day; {@code queue.no-rules}. */
    public QueuePolicy policy(Line line, LocalDate day) {
        return policies.inForce(line.policy(), day);
    }

    /** A class into which one may come on a day; {@code queue.no-rules}, {@code queue.class-unknown}. */
    public PriorityClass known(Line line, LocalDate day, PriorityCode code) {
        return policy(line, day).find(code).orElseThrow(() -> DomainException.of(QueueError.CLASS_UNKNOWN));
    }

    /** When an offer is over whose clock starts then; {@code queue.calendar-missing}. */
    public Instant endsAt(Line line, QueuePolicy policy, Instant start) {
        Optional<DeskCalendar> calendar = line.calendar().flatMap(calendars::find);
        if (policy.term().hours() == OfferTerm.Hours.DESK && calendar.isEmpty()) {
            throw DomainException.of(QueueError.CALENDAR_MISSING);
        }
        return policy.term().endsAt(start, calendar, clock.getZone());
    }
}
