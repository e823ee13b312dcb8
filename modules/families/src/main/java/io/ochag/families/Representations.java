package io.ochag.families;

import io.ochag.families.ActingCard.GuardianNeeded;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.util.Optional;

/**
 * Who acts for whom, dated (СК 64, 71, 74; ГК 26-36). Stretches belong to the represented person, whose version each command raises; all commands
 * need {@link FamiliesPermission#REPRESENT} where that person is kept, and fail with {@code access.not-found} for somebody who is not there or not
 * the actor's, {@code version.stale}, {@code command.invalid}.
 */
public interface Representations {
    /**
     * States a representation. The representative must be somebody whom the actor may find. An adoption needs {@link FamiliesPermission#ADOPTION}
     * besides. A parent under 16 who is not married makes a guardian for the baby wanted. Failures besides: {@code families.already-represents} (in
     * another way on one of these days), {@code command.invalid} (a ground that the catalogue does not have on that day, a missing paper).
     */
    RepresentationId state(Actor actor, StateRepresentation command);

    /** Limits a parent's rights from a day on; {@code families.representation-state} where they are not full. */
    RepresentationId limit(Actor actor, ChangeRepresentation command);

    /** Takes a parent's rights away from a day on; {@code families.representation-state} where nothing is left to take. */
    RepresentationId deprive(Actor actor, ChangeRepresentation command);

    /** Ends a representation; on that day others are told ({@link io.ochag.kernel.event.RepresentationEnded}). */
    void end(Actor actor, EndRepresentation command);

    /** Declares a record void, and states what is right instead; failures as for {@link #state}. */
    Optional<RepresentationId> correct(Actor actor, CorrectRepresentation command);

    /**
     * Everything about who acts for a person and for whom the person acts. Needs {@link FamiliesPermission#READ} and that family ties may be shown;
     * adoption is shown only with {@link FamiliesPermission#ADOPTION}, to others adoptive parents are parents and nothing was before. A citizen sees
     * what they are a part of. Recorded in the access log. Failures: {@code access.not-found}, {@code access.no-consent}.
     */
    ActingCard of(Actor actor, PersonId person);

    /**
     * Whether somebody may act for a person on a day. Needs {@link FamiliesPermission#READ} of the person, and that the other may be found. Recorded
     * in the access log. Failures: as for {@link #of}.
     */
    MayAct mayAct(Actor actor, MayAct.Question question);

    /** Babies of today for whom a guardian is wanted, where the actor may state one. Needs {@link FamiliesPermission#REPRESENT}. */
    Page<GuardianNeeded> guardiansNeeded(Actor actor, PageRequest page);
}
