package io.ochag.kernel.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days and days off (производственный календарь): the years that were loaded and the days that the region's law adds. A year that was
 * not loaded is answered {@linkplain CalendarYear#provisional provisionally}; ask {@link #knows} where that matters. Immutable.
 */
public final class WorkingCalendar {
    /** From this day on the next year's calendar, published in autumn, is missed. */
    private static final MonthDay NEXT_YEAR_IS_DUE = MonthDay.of(10, 1);

    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, DayMark> regional;
    private final Map<Integer, CalendarYear> provisional = new ConcurrentHashMap<>();

    private WorkingCalendar(Collection<CalendarYear> years, Map<LocalDate, DayMark> regional) {
        years.forEach(year -> this.years.put(year.year(), year));
        this.regional = Map.copyOf(regional);
    }

    /** Of the country alone. A year that is given twice counts as given last. */
    public static WorkingCalendar of(Collection<CalendarYear> years) {
        return new WorkingCalendar(years, Map.of());
    }

    /** The same with days of the region in place of the country's. */
    public WorkingCalendar withRegionalDays(Map<LocalDate, DayMark> days) {
        return new WorkingCalendar(years.values(), days);
    }

    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years.navigableKeySet());
    }

    /** Whether the year was loaded, so that its days are certain. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public DayKind kind(LocalDate day) {
        DayMark mark = regional.get(day);
        if (mark != null) {
            return switch (mark) {
                case DAY_OFF -> DayKind.REGIONAL_DAY_OFF;
                case SHORTENED -> DayKind.SHORTENED;
                case WORKING -> DayKind.REGIONAL_WORKING;
            };
        }
        CalendarYear year = years.get(day.getYear());
        return (year == null ? provisional.computeIfAbsent(day.getYear(), CalendarYear::provisional) : year).kind(day);
    }

    public boolean isWorking(LocalDate day) {
        return kind(day).isWorking();
    }

    /** Working, but an hour shorter. */
    public boolean isShortened(LocalDate day) {
        return kind(day) == DayKind.SHORTENED;
    }

    /** How many days from the first to the last, both counted, are working. */
    public int workingDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(this::isWorking).count();
    }

    /** The years that ought to be loaded on this day and are not: this one and, from 1 October, the next. */
    public SortedSet<Integer> missingYears(LocalDate today) {
        SortedSet<Integer> missing = new TreeSet<>();
        missing.add(today.getYear());
        if (!MonthDay.from(today).isBefore(NEXT_YEAR_IS_DUE)) {
            missing.add(today.getYear() + 1);
        }
        missing.removeAll(years.keySet());
        return missing;
    }
}
