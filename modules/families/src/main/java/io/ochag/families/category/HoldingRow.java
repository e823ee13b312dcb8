package io.ochag.families.category;

import io.ochag.families.Categories.Evidence;
import io.ochag.families.CategoryCode;
import io.ochag.families.HoldingId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code category_holding}. */
record HoldingRow(
        HoldingId id,
        CategoryCode category,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        boolean confirmed,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String paperNumber,
        @NotPersonal @Nullable LocalDate paperIssued,
        @NotPersonal @Nullable LocalDate paperUntil) {
    DateRange status() {
        return new DateRange(fromDay, toDay);
    }

    Optional<Evidence> evidence() {
        return paperNumber == null || paperIssued == null
                ? Optional.empty()
                : Optional.of(new Evidence(paperNumber, paperIssued, Optional.ofNullable(paperUntil)));
    }

    @Override
    public String toString() {
        return "HoldingRow[" + id + "]";
    }
}
