package io.ochag.families.matching;

import io.ochag.families.DecideSuspicion.Verdict;
import io.ochag.families.SuspicionId;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps what was decided about pairs of persons, and which pairs wait for it. */
public final class PairStore {
    private final PairMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    PairStore(PairMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    public void different(PersonId one, PersonId other) {
        mapper.different(one, other, clock.instant());
    }

    void suspect(PersonId person, PlaceId place, Candidate known) {
        mapper.suspect(
                new SuspicionId(ids.next()),
                person,
                known.person(),
                place,
                known.score().points(),
                known.score().reasons().stream().map(Enum::name).toArray(String[]::new),
                clock.instant());
    }

    public List<SuspicionRow> open(Visibility reviewed, Visibility found, Optional<SuspicionId> after, int limit) {
        return mapper.open(VisibleRows.of(reviewed), VisibleRows.of(found), after.orElse(null), limit);
    }

    /** A pair that waits and that the actor may see; {@code access.not-found}. */
    public SuspicionRow get(SuspicionId id, Visibility reviewed, Visibility found) {
        SuspicionRow row = mapper.find(id, VisibleRows.of(reviewed), VisibleRows.of(found));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** Goes on from the version that the actor has seen; {@code version.stale}. */
    public void decide(SuspicionRow pair, long seen, Verdict verdict) {
        if (mapper.decide(pair.id(), seen, verdict, clock.instant()) == null) {
            throw DomainException.of(KernelError.STALE);
        }
        if (verdict == Verdict.DIFFERENT) {
            different(pair.personId(), pair.otherId());
        }
    }
}
