package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;

/** The registry of families. */
public interface Families {
    /**
     * Registers a family with its members; members may be new or already known persons. Nobody needs to be its head.
     *
     * <p>Needs {@link FamiliesPermission#REGISTER} at the place, and {@link FamiliesPermission#FIND} for each known person. Failures:
     * {@code access.forbidden} (the place is not the actor's), {@code access.not-found} (a known person is not there, or is hidden),
     * {@code families.snils-taken} (the СНИЛС is registered already: not where, not for whom), {@code families.likely-match} (a new person is
     * likely to be one whom the actor may find, and was not answered for: see {@link MatchAnswer}), {@code command.invalid} (unknown place, one
     * person or СНИЛС twice, a day or birth in the future).
     */
    FamilyId register(Actor actor, RegisterFamily command);

    /**
     * Adds a member from a day on and raises the family's version.
     *
     * <p>Needs {@link FamiliesPermission#WRITE} where the family is kept. Failures: as for {@link #register}, and {@code version.stale},
     * {@code families.already-member} (on one of these days), {@code access.not-found} (no such family, or not the actor's).
     *
     * @return the new member
     */
    PersonId addMember(Actor actor, AddMember command);

    /**
     * A family's card as of today: members of today, with the phones told for this family.
     *
     * <p>Needs {@link FamiliesPermission#READ} where the family is kept; otherwise {@code access.not-found}. Recorded in the access log before
     * it is answered ({@code audit.unavailable}).
     */
    FamilyCard card(Actor actor, FamilyId family);
}
