package io.ochag.queue.line;

import static java.util.stream.Collectors.toMap;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.queue.CalendarKey;
import io.ochag.queue.LineKey;
import io.ochag.queue.OpenLine;
import io.ochag.queue.PolicyKey;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps lines and locks them. */
public final class LineStore {
    private final LineMapper mapper;

    @Inject
    LineStore(LineMapper mapper) {
        this.mapper = mapper;
    }

    /** Adds a line where there is none of that key. */
    public void add(LineId id, OpenLine command, Instant now) {
        LineKey key = command.line();
        mapper.insert(
                new LineRow(
                        id,
                        key.module(),
                        key.resource(),
                        command.policy().code(),
                        command.calendar().map(CalendarKey::code).orElse(null)),
                now);
    }

    public void useCalendar(Line line, Optional<CalendarKey> calendar) {
        mapper.useCalendar(line.id(), calendar.map(CalendarKey::code).orElse(null));
    }

    /** {@code access.not-found}. */
    public Line get(LineKey key) {
        return found(mapper.find(key));
    }

    public Line get(LineId id) {
        return found(mapper.get(id));
    }

    public Map<LineId, Line> get(Set<LineId> ids) {
        return mapper.all(SqlArrays.uuids(ids)).stream().map(LineRow::line).collect(toMap(Line::id, line -> line));
    }

    /** Locks the line until the end of the transaction; {@code access.not-found}. */
    public Line lock(LineKey key) {
        return found(mapper.lock(key));
    }

    public Line lock(LineId id) {
        return found(mapper.lockById(id));
    }

    /** Locks the line, unless somebody else has. */
    public Optional<Line> lockIfNobodyDoes(LineId id) {
        return Optional.ofNullable(mapper.lockIfNobodyDoes(id)).map(this::lock);
    }

    public boolean someWithoutCalendar(PolicyKey policy) {
        return mapper.someWithoutCalendar(policy.module(), policy.code());
    }

    /** Lines by this calendar in which an offer's clock runs, in the order in which lines are locked. */
    public List<LineKey> runningBy(CalendarKey calendar) {
        return mapper.runningBy(calendar).stream()
                .map(row -> row.line().key())
                .sorted()
                .toList();
    }

    private static Line found(@Nullable LineRow row) {
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row.line();
    }
}
