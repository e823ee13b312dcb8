package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/**
 * Depersonalisation after the retention term (152-ФЗ, articles 5 and 21): seen beforehand, decided by a person, done after a day by a sweep, and to be
 * stopped until then. What tells who somebody was is taken away under every id, in every installed module; ids, sex, year of birth, municipality,
 * roles, periods and categories stay, so what was counted is counted alike. It cannot be undone once it is done. Everything needs
 * {@link FamiliesPermission#RETIRE} where the person is kept; {@code access.not-found} otherwise.
 */
public interface Retirements {
    /** Whose term is over, each with what would be erased and what holds it back; found by a nightly walk. Recorded in the access log. */
    Page<FallingDue> due(Actor actor, PageRequest page);

    /**
     * Decides it for all of these persons or for none. Failures: {@code families.not-due}, {@code families.held-back},
     * {@code families.retirement-planned}, {@code command.invalid} (a day that is not to come, too many persons).
     */
    RetirementPlanId plan(Actor actor, PlanRetirement command);

    /** What is decided and not over, with what was held back on its day; by id. Recorded in the access log. */
    Page<Retirement> planned(Actor actor, PageRequest page);

    /** Takes a decision back; {@code version.stale}, {@code families.retirement-over}. */
    void stop(Actor actor, RetirementId retirement, long version);
}
