package io.ochag.families.retirement;

import io.ochag.families.FamiliesError;
import io.ochag.families.PlanRetirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps decisions to depersonalise. */
final class RetirementStore {
    private final RetirementMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    RetirementStore(RetirementMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    RetirementPlanId newPlan() {
        return new RetirementPlanId(ids.next());
    }

    List<DueRow> due(VisibleRows visible, @Nullable UUID after, int limit) {
        return mapper.due(visible, after, limit);
    }

    boolean clockRuns(Set<PersonId> person) {
        return mapper.clockRuns(SqlArrays.uuids(person));
    }

    boolean isNobody(Set<PersonId> person) {
        return mapper.isNobody(SqlArrays.uuids(person));
    }

    /** {@code families.retirement-planned}. */
    void plan(Actor actor, PlanRetirement command, RetirementPlanId plan, PersonId person, Set<PersonId> records) {
        mapper.giveWay(SqlArrays.uuids(records), clock.instant(), ActorText.of(actor));
        int planned = mapper.plan(
                new RetirementId(ids.next()),
                plan,
                person,
                SqlArrays.uuids(records),
                command.ground(),
                command.on(),
                clock.instant(),
                ActorText.of(actor));
        if (planned == 0) {
            throw DomainException.of(FamiliesError.RETIREMENT_PLANNED);
        }
    }

    List<RetirementRow> planned(VisibleRows visible, @Nullable UUID after, int limit) {
        return mapper.planned(visible, after, limit);
    }

    /** {@code access.not-found}. */
    RetirementRow find(RetirementId id, VisibleRows visible) {
        RetirementRow row = mapper.find(id, visible);
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    /** {@code families.retirement-over}, {@code version.stale}. */
    void stop(Actor actor, RetirementRow row, long seen) {
        if (row.version() == seen && row.over()) {
            throw DomainException.of(FamiliesError.RETIREMENT_OVER);
        }
        if (mapper.stop(row.id(), seen, clock.instant(), ActorText.of(actor)) == 0) {
            throw DomainException.of(KernelError.STALE);
        }
    }
}
