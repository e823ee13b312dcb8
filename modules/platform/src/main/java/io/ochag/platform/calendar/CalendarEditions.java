package io.ochag.platform.calendar;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.WorkingCalendar;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Loads working calendars while the server runs, for an administrator with {@link CalendarPermission#MANAGE}. Every edition is kept; the newest
 * of a year counts.
 */
public final class CalendarEditions {
    private final Transactions transactions;
    private final AccessControl access;
    private final AuditTrail audit;
    private final CalendarMapper mapper;
    private final StoredCalendars calendars;
    private final Clock clock;

    @Inject
    CalendarEditions(
            Transactions transactions,
            AccessControl access,
            AuditTrail audit,
            CalendarMapper mapper,
            StoredCalendars calendars,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.mapper = mapper;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * An edition.
     *
     * @param source as stated when it was loaded
     */
    public record Edition(
            CalendarKind kind,
            int year,
            int version,
            @NotPersonal String source,
            Instant loadedAt) {}

    /**
     * What loading this file would change. Failures: {@code calendar.file-invalid} with every fault and its line; {@code access.forbidden}.
     */
    public CalendarChange preview(Actor actor, CalendarFile file) {
        return transactions.read(() -> {
            access.require(actor, CalendarPermission.MANAGE, Subject.any());
            ReadCalendar read = CalendarReader.read(file.content());
            return change(read, mapper.version(read.kind(), read.year()) + 1);
        });
    }

    /**
     * Loads a file as the newest edition of its year, from this moment on. A file that changes no day of a year that is known makes no edition.
     * Whoever stores deadlines asks {@link io.ochag.kernel.time.Terms#changed} afterwards. Failures: those of {@link #preview}, and {@code
     * calendar.loaded-meanwhile}.
     */
    public CalendarChange load(Actor actor, CalendarFile file) {
        return transactions.write(() -> {
            access.require(actor, CalendarPermission.MANAGE, Subject.any());
            ReadCalendar read = CalendarReader.read(file.content());
            int version = mapper.version(read.kind(), read.year());
            CalendarChange change = change(read, version + 1);
            boolean known =
                    read.kind() == CalendarKind.REGIONAL || calendars.current().knows(read.year());
            if (known && change.days().isEmpty()) {
                return new CalendarChange(
                        read.kind(),
                        read.year(),
                        version,
                        List.of(),
                        change.workingDaysBefore(),
                        change.workingDaysAfter());
            }
            int made = mapper.insert(
                    read.kind(), read.year(), version + 1, file.content(), file.source(), clock.instant());
            if (made == 0) {
                throw DomainException.of(CalendarError.LOADED_MEANWHILE);
            }
            audit.written(AuditEntry.of(actor, "calendar.load"));
            return change;
        });
    }

    /** Everything that was loaded here, the newest year first. Failure: {@code access.forbidden}. */
    public List<Edition> editions(Actor actor) {
        return transactions.read(() -> {
            access.require(actor, CalendarPermission.MANAGE, Subject.any());
            return mapper.editions().stream()
                    .map(row -> new Edition(row.kind(), row.year(), row.version(), row.source(), row.loadedAt()))
                    .toList();
        });
    }

    private CalendarChange change(ReadCalendar read, int version) {
        WorkingCalendar before = calendars.current();
        WorkingCalendar after = calendars.with(read);
        LocalDate first = LocalDate.of(read.year(), 1, 1);
        LocalDate last = LocalDate.of(read.year(), 12, 31);
        List<CalendarChange.Day> days = first.datesUntil(last.plusDays(1))
                .filter(day -> before.kind(day) != after.kind(day))
                .map(day -> new CalendarChange.Day(day, before.kind(day), after.kind(day)))
                .toList();
        return new CalendarChange(
                read.kind(),
                read.year(),
                version,
                days,
                before.workingDays(first, last),
                after.workingDays(first, last));
    }
}
