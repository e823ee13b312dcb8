package io.ochag.queue.waiting;

import io.ochag.queue.EntryEvent;
import io.ochag.queue.EntryId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes and reads what happened to entries. */
final class Chronicle {
    private final HappeningMapper mapper;

    @Inject
    Chronicle(HappeningMapper mapper) {
        this.mapper = mapper;
    }

    void note(Turn turn, EntryId entry, Happening happening) {
        Instant occurred = Optional.ofNullable(happening.occurredAt()).orElse(turn.now());
        mapper.insert(entry, happening, ActorColumns.of(turn.actor()), occurred, turn.now());
    }

    /** Those before the chosen one keep their rank; why they were passed over is kept too. */
    void skipped(Turn turn, EntryRow chosen, VacancyRow vacancy) {
        mapper.insertSkipped(chosen, vacancy, ActorColumns.of(turn.actor()), turn.now());
    }

    void forgetPapers(EntryId entry) {
        mapper.forgetPapers(entry);
    }

    List<HappeningRow> page(EntryId entry, long after, int limit) {
        return mapper.page(entry, after, limit);
    }

    Optional<EntryEvent> lastMove(EntryId entry) {
        return Optional.ofNullable(mapper.lastMove(entry)).map(HappeningRow::shown);
    }

    List<EntryEvent> lastSkips(EntryId entry, int limit) {
        return mapper.lastSkips(entry, limit).stream().map(HappeningRow::shown).toList();
    }
}
