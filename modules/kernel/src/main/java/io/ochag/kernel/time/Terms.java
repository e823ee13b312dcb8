package io.ochag.kernel.time;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.time.Deadline.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says when terms end, by the Civil Code (ГК 190-194).
 *
 * <ul>
 *   <li>A term in days or months runs from the day after the event (191).
 *   <li>A term in months ends on the day of the same number, or on the last day of a month that has none (192).
 *   <li>A term whose last day is a day off ends on the next working day (193); working days count working days alone.
 *   <li>What is to be done by a term may be done until 24 hours of its last day (194), or until the office closes: {@link #untilClosing}.
 *   <li>Hours run from the moment on, without stops, and end on any day.
 * </ul>
 *
 * Where a day of a year that is not loaded decides, the deadline is provisional, or for working days of a statutory term refused with {@code
 * calendar.year-not-loaded}.
 *
 * @param zone the region's, in which days begin and end
 */
public record Terms(WorkingCalendar calendar, ZoneId zone) {

    /** The end of a term that begins with an event of this moment. */
    public Deadline after(Instant event, Term term, Basis basis) {
        if (term instanceof Term.InDays inDays) {
            return after(LocalDate.ofInstant(event, zone), inDays, basis);
        }
        return new Deadline(Optional.empty(), event.plus(term.count(), ChronoUnit.HOURS), basis, false);
    }

    /** The end of a term that begins with an event of this day. */
    public Deadline after(LocalDate event, Term.InDays term, Basis basis) {
        Course course = new Course(term instanceof Term.WorkingDays && basis == Basis.STATUTORY);
        LocalDate last;
        if (term instanceof Term.WorkingDays working) {
            last = course.afterWorkingDays(event, working.count());
        } else {
            // plusMonths ends on the last day of a month that is too short, as the Code does
            LocalDate end = term instanceof Term.Months ? event.plusMonths(term.count()) : event.plusDays(term.count());
            last = course.onWorkingDay(end);
        }
        return new Deadline(Optional.of(last), endOf(last), basis, course.provisional);
    }

    /** The same deadline where an organisation must be reached: it ends when the organisation closes on the last day (ГК 194). */
    public Deadline untilClosing(Deadline deadline, LocalTime closes) {
        return deadline.lastDay()
                .map(day -> new Deadline(
                        Optional.of(day),
                        day.atTime(closes).atZone(zone).toInstant(),
                        deadline.basis(),
                        deadline.provisional()))
                .orElse(deadline);
    }

    /**
     * Which of these deadlines are otherwise by this calendar: on another day, or certain where they were provisional. For whoever stores
     * deadlines, after a year was loaded.
     */
    public <K> List<ChangedDeadline<K>> changed(Collection<StoredDeadline<K>> stored) {
        return stored.stream().flatMap(one -> changed(one).stream()).toList();
    }

    private <K> Optional<ChangedDeadline<K>> changed(StoredDeadline<K> stored) {
        Deadline now = after(stored.event(), stored.term(), stored.basis());
        LocalDate day = now.lastDay().orElse(stored.lastDay());
        return day.equals(stored.lastDay()) && now.provisional() == stored.provisional()
                ? Optional.empty()
                : Optional.of(new ChangedDeadline<>(stored.key(), stored.lastDay(), day, now.provisional()));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** One walk over the calendar, which remembers whether it met a year that is not loaded. */
    private final class Course {
        private final boolean onlyLoaded;
        private boolean provisional;

        private Course(boolean onlyLoaded) {
            this.onlyLoaded = onlyLoaded;
        }

        private LocalDate afterWorkingDays(LocalDate event, int count) {
            LocalDate day = event;
            for (int left = count; left > 0; left--) {
                day = onWorkingDay(day.plusDays(1));
            }
            return day;
        }

        private LocalDate onWorkingDay(LocalDate first) {
            LocalDate day = first;
            while (!isWorking(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private boolean isWorking(LocalDate day) {
            if (!calendar.knows(day.getYear())) {
                if (onlyLoaded) {
                    throw DomainException.of(
                            KernelError.CALENDAR_YEAR_NOT_LOADED, Map.of("year", Integer.toString(day.getYear())));
                }
                provisional = true;
            }
            return calendar.isWorking(day);
        }
    }
}
