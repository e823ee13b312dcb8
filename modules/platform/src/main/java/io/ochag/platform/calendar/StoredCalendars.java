package io.ochag.platform.calendar;

import io.ochag.kernel.time.CalendarYear;
import io.ochag.kernel.time.DayMark;
import io.ochag.kernel.time.WorkingCalendar;
import io.ochag.kernel.time.WorkingCalendars;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar made of the shipped years and, over them, the newest edition of each year in the database. It is made once and again whenever
 * the editions are others, which one short statement tells; so every instance sees what was loaded on any.
 */
final class StoredCalendars implements WorkingCalendars {
    private final Transactions transactions;
    private final CalendarMapper mapper;
    private final List<ReadCalendar> shipped = ShippedYears.all();
    private volatile Made made = made(List.of());

    private record Made(EditionStamp of, WorkingCalendar calendar) {}

    @Inject
    StoredCalendars(Transactions transactions, CalendarMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    @Override
    public WorkingCalendar current() {
        return transactions.readOne(() -> {
            Made last = made;
            if (!last.of().equals(mapper.stamp())) {
                last = made(mapper.newest());
                made = last;
            }
            return last.calendar();
        });
    }

    /** What the calendar would be if this were the newest edition of its year. */
    WorkingCalendar with(ReadCalendar added) {
        List<ReadCalendar> all = new ArrayList<>(shipped);
        mapper.newest().forEach(row -> all.add(CalendarReader.read(row.content())));
        all.add(added);
        return calendar(all);
    }

    private Made made(List<EditionRow> editions) {
        List<ReadCalendar> all = new ArrayList<>(shipped);
        EditionStamp stamp = EditionStamp.NONE;
        for (EditionRow row : editions) {
            all.add(CalendarReader.read(row.content()));
            stamp = new EditionStamp(row.editions(), row.newest());
        }
        return new Made(stamp, calendar(all));
    }

    /** A later one of the same kind and year takes the place of an earlier one. */
    private static WorkingCalendar calendar(List<ReadCalendar> all) {
        List<CalendarYear> years = new ArrayList<>();
        Map<Integer, Map<LocalDate, DayMark>> regional = new HashMap<>();
        for (ReadCalendar one : all) {
            if (one.kind() == CalendarKind.YEAR) {
                years.add(one.asYear());
            } else {
                regional.put(one.year(), one.marks());
            }
        }
        Map<LocalDate, DayMark> days = new HashMap<>();
        regional.values().forEach(days::putAll);
        return WorkingCalendar.of(years).withRegionalDays(days);
    }
}
