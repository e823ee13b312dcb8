package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Workers who leave: all their posts end with the last day, and nothing is left that waits for them. What waits is asked of every module that binds a
 * {@link LeavingChecklist}.
 *
 * <p>From the day after the last one the worker has no rights, whatever is still open; the leaving itself is done when nothing is.
 */
public interface Leavings {
    /**
     * What waits for a worker. Needs {@link NetworkPermission#MANAGE} at every place where the worker has a post from today on. Failures:
     * {@code access.not-found} for an unknown worker, {@code access.forbidden}.
     */
    Checklist checklist(Actor actor, OfWorker query);

    /**
     * A worker leaves. With a last day of today or later it is planned: a sweep does it on the day after, as soon as nothing is open. With a last day
     * that is over it is done at once. Needs {@link NetworkPermission#MANAGE} as {@link #checklist}. Failures: {@code access.not-found} for an unknown
     * worker or one who has left; {@code access.forbidden}; {@code network.leaving-planned}; {@code network.leaving-invalid} for a last day more than
     * {@value #MOST_DAYS_BACK} days ago; {@code network.leaving-open-matters}, with a violation for each matter, where it is to be done at once.
     */
    Leaving leave(Actor actor, Leave command);

    /** How long ago a last day may be, in days. */
    int MOST_DAYS_BACK = 366;

    /**
     * Gives all matters of one code to another worker. Needs {@link NetworkPermission#MANAGE} as {@link #checklist}. Failures: {@code access.not-found}
     * for an unknown worker or a code that no module has; {@code network.leaving-not-transferable}; {@code network.leaving-invalid} for a successor who
     * is the same, has no post on that day or leaves before it; {@code access.forbidden}; whatever the module refuses.
     */
    void handOver(Actor actor, HandOver command);

    /**
     * Undoes a planned leaving until the last day is over. Needs {@link NetworkPermission#MANAGE} as {@link #checklist}. Failures: {@code access.not-found},
     * {@code access.forbidden}, {@code version.stale}, {@code network.leaving-not-planned}, {@code network.leaving-past}.
     *
     * @return the new version
     */
    long undo(Actor actor, Undo command);

    /**
     * Leavings, the latest last day first. Needs {@link NetworkPermission#MANAGE}; who manages some places sees the workers of those places. Failure:
     * {@code access.forbidden}.
     */
    Page<Leaving> list(Actor actor, Search query);

    /** @param lastDay last day of work; today where it is not given */
    record OfWorker(StaffId staff, @NotPersonal Optional<LocalDate> lastDay) {}

    /** @param lastDay last day of work, on which the worker still has all rights */
    record Leave(StaffId staff, @NotPersonal LocalDate lastDay) {}

    /**
     * @param code of the matters, as in the checklist
     * @param from day from which they are the other's
     */
    record HandOver(
            StaffId staff,
            @NotPersonal String code,
            StaffId successor,
            @NotPersonal LocalDate from) {}

    /** @param version as the caller saw it */
    record Undo(LeavingId leaving, long version) {}

    /** @param state all where it is not given */
    record Search(Optional<State> state, PageRequest page) {}

    /** Where a leaving stands. */
    enum State {
        /** To be done after the last day, or, when that is over, as soon as nothing is open. */
        PLANNED,
        DONE,
        UNDONE
    }

    /**
     * The leaving of a worker.
     *
     * @param blockedSince the day on which it was to be done and something was open; absent while nothing is in its way
     * @param version to be given back with a command
     */
    record Leaving(
            LeavingId id,
            StaffId staff,
            PersonName name,
            @NotPersonal LocalDate lastDay,
            State state,
            @NotPersonal Optional<LocalDate> blockedSince,
            long version) {}

    /** @param matters what would be left after the last day; empty where the worker may go */
    record Checklist(StaffId staff, @NotPersonal LocalDate lastDay, List<Matter> matters) {}

    /**
     * Things of one kind that wait for a worker.
     *
     * @param link where they are listed, ids only
     * @param transferable whether they can be handed over all together
     */
    record Matter(
            @NotPersonal String module,
            @NotPersonal String code,
            LocalText title,
            int count,
            @NotPersonal String link,
            boolean transferable) {}
}
