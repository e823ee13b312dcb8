package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.util.List;

/**
 * Hiding families and persons from everybody but the few who work with them. For all others they are not there: in cards, search, lists, counts,
 * labels and refusals, under any of their ids: danger is often inside the family.
 *
 * <p>A restricted family hides its members too, except those who today belong to another family that is seen: these are seen as members of that
 * one, with nothing of the hidden family. A family whose members are all hidden is hidden. A restricted person is hidden in every family. Citizens
 * see of what is restricted only themselves. Whoever has {@link FamiliesPermission#SEE_RESTRICTED} or {@link FamiliesPermission#RESTRICT} where the
 * record is kept sees what the other permissions of the role show.
 */
public interface FamilyRestrictions {
    /**
     * Hides a family from now on, and raises its version. Several restrictions of one family stand beside each other.
     *
     * <p>Needs {@link FamiliesPermission#RESTRICT} where it is kept. Failures: {@code access.not-found}, {@code version.stale},
     * {@code command.invalid} (no such ground today, an end that is not to come).
     */
    RestrictionId restrictFamily(Actor actor, RestrictFamily command);

    /** As {@link #restrictFamily}, of a person. The families to which they belong keep their versions: a change would be a trace. */
    RestrictionId restrictPerson(Actor actor, RestrictPerson command);

    /**
     * Ends a restriction. What another restriction hides stays hidden.
     *
     * <p>Needs {@link FamiliesPermission#RESTRICT}. Failures: {@code access.not-found}, {@code families.restriction-lifted}.
     */
    void lift(Actor actor, LiftRestriction command);

    /** Every restriction of a family, newest first. Needs {@link FamiliesPermission#SEE_RESTRICTED}; recorded in the access log. */
    List<RestrictionView> ofFamily(Actor actor, FamilyId family);

    /** Every restriction of a person, newest first. Needs {@link FamiliesPermission#SEE_RESTRICTED}; recorded in the access log. */
    List<RestrictionView> ofPerson(Actor actor, PersonId person);

    /** What is restricted today where the actor may see it, oldest first. Needs {@link FamiliesPermission#SEE_RESTRICTED}; recorded. */
    Page<RestrictionView> standing(Actor actor, PageRequest page);
}
