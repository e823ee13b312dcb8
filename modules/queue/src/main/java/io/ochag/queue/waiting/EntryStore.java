package io.ochag.queue.waiting;

import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import io.ochag.queue.EntryId;
import io.ochag.queue.Position;
import io.ochag.queue.QueueError;
import io.ochag.queue.line.LineId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps entries. */
final class EntryStore {
    private static final EntryId BEFORE_ALL = new EntryId(new UUID(0, 0));

    private final EntryMapper mapper;

    @Inject
    EntryStore(EntryMapper mapper) {
        this.mapper = mapper;
    }

    /** {@code queue.already-waiting}. */
    void add(EntryRow entry, Instant now) {
        if (mapper.insert(entry, now) == null) {
            throw DomainException.of(QueueError.ALREADY_WAITING);
        }
    }

    EntryRow save(EntryRow entry) {
        mapper.update(entry);
        return entry;
    }

    void forgetPaper(EntryId id) {
        mapper.forgetPaper(id);
    }

    /** {@code access.not-found}. */
    LineId lineOf(EntryId id) {
        LineId line = mapper.lineOf(id);
        if (line == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return line;
    }

    /** {@code access.not-found}. */
    EntryRow get(EntryId id) {
        return found(mapper.get(id));
    }

    /** An entry that still stands in its line; {@code queue.entry-over}. */
    EntryRow active(EntryId id) {
        EntryRow entry = get(id);
        if (!entry.state().active()) {
            throw DomainException.of(QueueError.ENTRY_OVER);
        }
        return entry;
    }

    /** The first whom a place fits and who has not been offered it yet. */
    Optional<EntryRow> first(VacancyRow vacancy) {
        return Optional.ofNullable(mapper.first(vacancy.lineId(), vacancy.tags(), vacancy.id()));
    }

    List<EntryRow> toResume(LineId line, Instant now) {
        return mapper.toResume(line, now);
    }

    AheadRow ahead(EntryRow entry) {
        return mapper.ahead(entry, Position.MOST + 1);
    }

    /** How many stand ahead, counted as a {@link Position} tells it. */
    int told(EntryRow entry) {
        return Math.min(Position.MOST, ahead(entry).all());
    }

    /** A time before all others of the class. */
    Instant front(EntryRow entry) {
        Instant first = mapper.firstTime(entry.lineId(), entry.classRank(), entry.id());
        return first == null || entry.rankedAt().isBefore(first) ? entry.rankedAt() : first.minus(1, ChronoUnit.MICROS);
    }

    /** A time behind all others of the class; now, where that is behind them. */
    Instant end(EntryRow entry, Instant now) {
        Instant last = mapper.lastTime(entry.lineId(), entry.classRank(), entry.id());
        return last == null || last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Who stands in a line behind one of them, in order. */
    List<EntryRow> page(LineId line, Optional<EntryRow> after, Visibility visibility, int limit) {
        return mapper.page(
                line,
                after.map(EntryRow::classRank).orElse(Integer.MIN_VALUE),
                after.map(EntryRow::rankedAt).orElse(Instant.EPOCH),
                after.map(EntryRow::id).orElse(BEFORE_ALL),
                VisibleRows.of(visibility),
                limit);
    }

    List<EntryRow> of(String module, Set<FamilyId> families, Set<PersonId> persons) {
        return mapper.of(module, SqlArrays.uuids(families), SqlArrays.uuids(persons));
    }

    private static EntryRow found(@Nullable EntryRow row) {
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }
}
