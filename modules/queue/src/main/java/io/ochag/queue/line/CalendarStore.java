package io.ochag.queue.line;

import io.ochag.queue.CalendarKey;
import io.ochag.queue.DeskCalendar;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps the hours of desks. */
public final class CalendarStore {
    private final CalendarMapper mapper;

    @Inject
    CalendarStore(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    public void keep(CalendarKey key, DeskCalendar calendar) {
        mapper.keep(key, CalendarRow.of(calendar));
    }

    public Optional<DeskCalendar> find(CalendarKey key) {
        return Optional.ofNullable(mapper.find(key)).map(CalendarRow::calendar);
    }
}
