package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import java.time.LocalDate;

/**
 * Who was in a family when. Both need {@link FamiliesPermission#READ} where the family is kept, otherwise {@code access.not-found}, and are in the
 * access log before they are answered ({@code audit.unavailable}). Who left by adoption is in neither, without
 * {@link FamiliesPermission#ADOPTION}.
 */
public interface FamilyPast {
    /** The members of that day, as far as is known now; in two of them a child may well be on one day. */
    FamilyOnDay on(Actor actor, FamilyId family, LocalDate day);

    /** Every membership that holds or held, and every change with its reason, what turned out to be wrong among them. */
    FamilyHistory history(Actor actor, FamilyId family);
}
