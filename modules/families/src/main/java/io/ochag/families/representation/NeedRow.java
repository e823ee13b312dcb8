package io.ochag.families.representation;

import io.ochag.families.ActingCard.GuardianNeeded;
import io.ochag.families.RepresentationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;

/** A baby for whom a guardian is wanted. */
record NeedRow(
        RepresentationId id,
        PersonId baby,
        PersonId parent,
        @NotPersonal LocalDate until) {
    GuardianNeeded shown() {
        return new GuardianNeeded(id, baby, parent, until);
    }
}
