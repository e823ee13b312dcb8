package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import java.util.List;

/**
 * Legal holds: while one stands over a person, under whatever id, their data are not taken away, whatever term is over. Several stand beside each
 * other. Everything needs {@link FamiliesPermission#LEGAL_HOLD} where the person is kept; {@code access.not-found} otherwise.
 */
public interface LegalHolds {
    /** Places a hold from now on; {@code command.invalid} (no such ground today, an end that is not to come). */
    HoldId place(Actor actor, PlaceHold command);

    /** Ends one; {@code families.hold-lifted}. */
    void lift(Actor actor, LiftHold command);

    /** Every hold of a person, newest first. Recorded in the access log. */
    List<LegalHold> of(Actor actor, PersonId person);
}
