package io.ochag.queue.waiting;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.queue.EntryId;
import io.ochag.queue.VacancyId;
import io.ochag.queue.VacancyRef;
import io.ochag.queue.VacancyState;
import io.ochag.queue.line.LineId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps freed places. */
final class VacancyStore {
    private final VacancyMapper mapper;

    @Inject
    VacancyStore(VacancyMapper mapper) {
        this.mapper = mapper;
    }

    /** Adds a place, unless it is free or on offer already. */
    boolean add(VacancyRow vacancy) {
        return mapper.insert(vacancy) != null;
    }

    /** {@code access.not-found}. */
    LineId lineOf(VacancyId id) {
        LineId line = mapper.lineOf(id);
        if (line == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return line;
    }

    /** {@code access.not-found}. */
    VacancyRow get(VacancyId id) {
        VacancyRow row = mapper.get(id);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    Optional<VacancyRow> open(LineId line, VacancyRef ref) {
        return Optional.ofNullable(mapper.open(line, ref));
    }

    Optional<VacancyRow> freeFor(EntryRow entry) {
        return Optional.ofNullable(mapper.freeFor(entry));
    }

    /** Free or on offer, and of no use any more. */
    List<VacancyRow> past(LineId line, Instant now) {
        return mapper.past(line, now);
    }

    void free(VacancyId id) {
        mapper.become(id, VacancyState.FREE, null, null);
    }

    void offered(VacancyId id) {
        mapper.become(id, VacancyState.OFFERED, null, null);
    }

    void taken(VacancyId id, Optional<EntryId> by, Instant now) {
        mapper.become(id, VacancyState.TAKEN, by.orElse(null), now);
    }

    void withdrawn(VacancyId id, Instant now) {
        mapper.become(id, VacancyState.WITHDRAWN, null, now);
    }
}
