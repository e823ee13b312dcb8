package io.ochag.families.representation;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when until when parents are at odds over a child. */
record ConflictDaysRow(
        PersonId representedId,
        @Nullable PersonId decidedFor,
        @PersonalData(Kind.FAMILY_TIES) LocalDate fromDay,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate toDay) {
    boolean holdsOn(LocalDate day) {
        return new DateRange(fromDay, toDay).contains(day);
    }

    @Override
    public String toString() {
        return "ConflictDaysRow[" + representedId + "]";
    }
}
