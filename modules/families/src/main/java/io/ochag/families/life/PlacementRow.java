package io.ochag.families.life;

import io.ochag.families.LifeEvents.CareKind;
import io.ochag.families.LifeEvents.FamilyCare;
import io.ochag.families.PlacementId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code care_placement}. */
record PlacementRow(
        PlacementId id,
        PersonId personId,
        CareKind kind,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay) {
    FamilyCare.Stay shown() {
        return new FamilyCare.Stay(id, personId, kind, new DateRange(fromDay, toDay));
    }
}
