package io.ochag.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The years that come with this version of Ochag. */
final class ShippedYears {
    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    private ShippedYears() {}

    static List<ReadCalendar> all() {
        return YEARS.stream().map(ShippedYears::read).toList();
    }

    private static ReadCalendar read(int year) {
        try (InputStream file = ShippedYears.class.getResourceAsStream("/calendar/" + year + ".xml")) {
            if (file == null) {
                throw new IllegalStateException("the calendar of " + year + " is not in the jar");
            }
            return CalendarReader.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
