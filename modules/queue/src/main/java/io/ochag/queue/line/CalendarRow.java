package io.ochag.queue.line;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.DeskCalendar;
import io.ochag.queue.DeskHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hours of a desk as texts: {@code 1 09:00 18:00}, {@code 2026-12-31 09:00 13:00}, {@code 2027-01-01 closed}. */
public record CalendarRow(
        @NotPersonal String[] weekly, @NotPersonal String[] dates) {
    private static final String CLOSED = "closed";

    static CalendarRow of(DeskCalendar calendar) {
        List<String> weekly = new ArrayList<>();
        calendar.week().forEach((day, hours) -> hours.forEach(one -> weekly.add(day.getValue() + " " + text(one))));
        List<String> dates = new ArrayList<>();
        calendar.dates().forEach((date, hours) -> {
            hours.forEach(one -> dates.add(date + " " + text(one)));
            if (hours.isEmpty()) {
                dates.add(date + " " + CLOSED);
            }
        });
        return new CalendarRow(
                weekly.stream().sorted().toArray(String[]::new),
                dates.stream().sorted().toArray(String[]::new));
    }

    DeskCalendar calendar() {
        Map<DayOfWeek, List<DeskHours>> week = new EnumMap<>(DayOfWeek.class);
        for (String line : weekly) {
            List<String> parts = List.of(line.split(" "));
            week.computeIfAbsent(DayOfWeek.of(Integer.parseInt(parts.get(0))), day -> new ArrayList<>())
                    .add(DeskHours.of(parts.get(1), parts.get(2)));
        }
        Map<LocalDate, List<DeskHours>> own = new HashMap<>();
        for (String line : dates) {
            List<String> parts = List.of(line.split(" "));
            List<DeskHours> hours = own.computeIfAbsent(LocalDate.parse(parts.get(0)), date -> new ArrayList<>());
            if (!parts.get(1).equals(CLOSED)) {
                hours.add(DeskHours.of(parts.get(1), parts.get(2)));
            }
        }
        return new DeskCalendar(week, own);
    }

    private static String text(DeskHours hours) {
        return hours.from() + " " + hours.to();
    }
}
