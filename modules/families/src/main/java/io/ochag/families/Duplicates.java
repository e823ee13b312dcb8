package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;

/** Persons who may be registered already: asked before a registration, looked at afterwards. */
public interface Duplicates {
    /**
     * Who may be this person, at most ten, without any effect. Whom the actor may not see is not among them and does not show in any other way, but
     * for the exact СНИЛС.
     *
     * <p>Needs {@link FamiliesPermission#FIND}. Recorded in the access log before it is answered. Failures: {@code access.forbidden},
     * {@code audit.unavailable}, {@code families.snils-too-often} (the exact СНИЛС of somebody invisible was asked for too often).
     */
    Matches matches(Actor actor, FindMatches query);

    /**
     * Pairs that wait for a decision, the oldest first: those whose newer person is kept where the actor may review, and of whom both may be seen.
     *
     * <p>Needs {@link FamiliesPermission#REVIEW}. Recorded in the access log before it is answered.
     */
    Page<SuspectedDuplicate> suspected(Actor actor, PageRequest page);

    /**
     * Decides about a pair. "Different" is remembered for good; "the same" is a ground for merging and changes nothing by itself.
     *
     * <p>Needs {@link FamiliesPermission#REVIEW} where the newer person is kept. Failures: {@code access.not-found} (no such pair, decided already, or
     * not the actor's), {@code version.stale}.
     */
    void decide(Actor actor, DecideSuspicion command);
}
