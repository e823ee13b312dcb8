package io.ochag.families.retirement;

import io.ochag.families.PlanRetirement.Ground;
import io.ochag.families.Retirement;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code retirement} with the place that keeps the person. */
record RetirementRow(
        RetirementId id,
        RetirementPlanId planId,
        PersonId personId,
        PlaceId placeId,
        Ground ground,
        @NotPersonal LocalDate onDay,
        boolean over,
        @NotPersonal @Nullable String heldBy,
        Instant plannedAt,
        long version) {
    Subject subject() {
        return Subject.person(personId, placeId);
    }

    Retirement shown() {
        return new Retirement(
                id, planId, personId, placeId, ground, onDay, Optional.ofNullable(heldBy), plannedAt, version);
    }
}
