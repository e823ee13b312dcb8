package io.ochag.families.intake;

import io.ochag.families.FamiliesError;
import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.State;
import io.ochag.families.RegisterMapping;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Keeps imports and how far they are. Runs inside a unit of work. */
final class RunBook {
    private final RunMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    RunBook(RunMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that the actor may see; {@code access.not-found}. */
    ImportRow get(ImportId id, Visibility visibility) {
        ImportRow row = mapper.find(id, VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** As it is now, with nobody else changing it; {@code families.import-state} where it is in none of these states. */
    ImportRow hold(ImportRow seen, Set<State> states) {
        ImportRow row = lock(seen.id()).orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
        if (!states.contains(row.state())) {
            throw DomainException.of(FamiliesError.IMPORT_STATE);
        }
        return row;
    }

    Optional<ImportRow> lock(ImportId id) {
        return Optional.ofNullable(mapper.lock(id));
    }

    Optional<ImportRow> waiting() {
        return Optional.ofNullable(mapper.waiting());
    }

    RegisterMapping mapping(ImportId id) {
        return Objects.requireNonNull(mapper.mapping(id), "an import has its mapping")
                .mapping();
    }

    void state(ImportRow row, State state, Optional<String> reason, List<String> at) {
        mapper.state(row.id(), state, reason.orElse(null), at.toArray(String[]::new), now());
        if (state == State.FAILED) {
            mapper.notApplied(row.id());
        }
    }

    void touch(ImportRow row) {
        mapper.touch(row.id(), now());
    }

    void counted(ImportRow row, long total) {
        mapper.counted(row.id(), total);
    }

    ImportId newId() {
        return new ImportId(ids.next());
    }

    Instant now() {
        return clock.instant();
    }
}
