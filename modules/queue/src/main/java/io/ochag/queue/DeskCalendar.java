package io.ochag.queue;

import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a desk is open: the week, and days of their own. The calling module knows both (production calendar, closures of the point) and hands
 * them over as data, so that an offer's end can be computed without asking it.
 *
 * @param week a day that is not there is closed; some hour of the week is open
 * @param dates instead of the week on that date; no hours is closed
 */
public record DeskCalendar(
        Map<DayOfWeek, List<DeskHours>> week, @NotPersonal Map<LocalDate, List<DeskHours>> dates) {
    /** @throws InvalidValueException {@code desk-calendar.empty}, {@code desk-calendar.overlap} */
    public DeskCalendar {
        Map<DayOfWeek, List<DeskHours>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> days.put(day, ordered(hours)));
        Map<LocalDate, List<DeskHours>> own = new TreeMap<>();
        dates.forEach((date, hours) -> own.put(date, ordered(hours)));
        if (days.values().stream().allMatch(List::isEmpty)) {
            throw new InvalidValueException("desk-calendar.empty");
        }
        week = Map.copyOf(days);
        dates = Map.copyOf(own);
    }

    public List<DeskHours> on(LocalDate day) {
        List<DeskHours> own = dates.get(day);
        return own == null ? week.getOrDefault(day.getDayOfWeek(), List.of()) : own;
    }

    /** The instant at which the desk has been open for so long since the start. What ends with the day's last minute ends that day. */
    public Instant after(Instant start, Duration open, ZoneId zone) {
        Duration left = open;
        for (LocalDate day = LocalDate.ofInstant(start, zone); ; day = day.plusDays(1)) {
            for (DeskHours hours : on(day)) {
                Instant opens =
                        later(start, day.atTime(hours.from()).atZone(zone).toInstant());
                Instant closes = end(day, hours).atZone(zone).toInstant();
                Duration here = Duration.between(opens, closes);
                if (here.compareTo(left) >= 0) {
                    return opens.plus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
        }
    }

    private static java.time.LocalDateTime end(LocalDate day, DeskHours hours) {
        return hours.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(hours.to());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<DeskHours> ordered(List<DeskHours> hours) {
        List<DeskHours> ordered =
                hours.stream().sorted(Comparator.comparing(DeskHours::from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            LocalTime closes = ordered.get(i - 1).to();
            if (closes.equals(LocalTime.MIDNIGHT)
                    || closes.isAfter(ordered.get(i).from())) {
                throw new InvalidValueException("desk-calendar.overlap");
            }
        }
        return ordered;
    }
}
