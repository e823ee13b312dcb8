package io.ochag.platform.calendar;

import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.platform.sweep.Rhythm;
import io.ochag.platform.sweep.Sweep;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, once a day, which years ought to be loaded and are not: this one, and from 1 October the next. */
final class CalendarWatch implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    CalendarWatch(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "calendar.watch";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(BEFORE_WORK);
    }

    @Override
    public boolean sweepOnce() {
        for (int year : calendars.current().missingYears(LocalDate.now(clock))) {
            LOG.warn(
                    "the working calendar of {} is not loaded: terms that reach into it are provisional or refused",
                    year);
        }
        return false;
    }
}
