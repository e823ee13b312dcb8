package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/**
 * What changes who may sign: capacity other than by age, and parents at odds. Needs {@link FamiliesPermission#REPRESENT} where the person is kept;
 * each command raises the person's version. Failures: {@code access.not-found}, {@code version.stale}, {@code command.invalid},
 * {@code families.already-stated} (the same on one of these days).
 */
public interface Capacities {
    CapacityId state(Actor actor, StateCapacity command);

    /** Declares a statement void because it was wrong from the beginning. */
    void withdraw(Actor actor, WithdrawCapacity command);

    /** Marks that a child's parents are at odds: what a court has decided for one of them, or that a worker asks each time. */
    ParentConflictId stateConflict(Actor actor, StateConflict command);

    void endConflict(Actor actor, EndConflict command);

    /** @param version of the person, as seen */
    record WithdrawCapacity(CapacityId capacity, PersonId person, long version, CorrectionReason reason) {}

    /**
     * @param version of the child, as seen
     * @param from the first day without the mark
     */
    record EndConflict(
            ParentConflictId conflict,
            PersonId child,
            long version,
            @NotPersonal LocalDate from) {}
}
