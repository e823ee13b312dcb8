package io.ochag.families.category;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code full_time_study}. */
record StudyRow(
        PersonId personId,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay) {
    DateRange during() {
        return new DateRange(fromDay, toDay);
    }
}
