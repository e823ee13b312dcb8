package io.ochag.queue;

import io.ochag.kernel.access.Actor;
import java.util.Optional;

/**
 * Places that become free. A free place is offered to the first of the line whom it fits, or stays free until somebody comes for it.
 *
 * <p>Commands join the caller's write ({@link IllegalStateException} outside of one) and lock the line; permission and audit are the
 * caller's. The query joins a unit of work or opens its own.
 */
public interface Vacancies {
    /**
     * Says that a place is free and offers it. Said again while it is free or on offer, it changes nothing and answers the same.
     *
     * <p>Failures: {@code queue.wrong-time} (usable until a time that has passed), {@code queue.no-rules}, {@code access.not-found} (no such
     * line).
     */
    FreedVacancy freed(Actor actor, FreeVacancy command);

    /**
     * Withdraws a place that is gone. Who was offered it returns to its rank; withdrawn again it stays withdrawn.
     *
     * <p>Failures: {@code queue.vacancy-gone} (taken), {@code access.not-found}.
     */
    void withdraw(Actor actor, VacancyId vacancy);

    /**
     * Gives a free place that is not on offer to whoever stands at the desk. It is no jump: who waits does not fit it, or has let it go.
     *
     * @param entry of the same line that is served by it; empty where it goes to somebody who never queued
     *     <p>Failures: {@code queue.vacancy-gone} (taken, on offer, withdrawn), {@code queue.offer-live} (the entry holds another offer),
     *     {@code queue.entry-over}, {@code access.not-found}
     */
    void claim(Actor actor, VacancyId vacancy, Optional<EntryId> entry);

    /**
     * A freed place, whatever has become of it.
     *
     * <p>Failures: {@code access.not-found}.
     */
    VacancyView get(Actor actor, VacancyId vacancy);

    /** A place of that name that is free or on offer. */
    Optional<VacancyView> open(Actor actor, LineKey line, VacancyRef ref);
}
