package io.ochag.families.representation;

import io.ochag.families.ActingCard.CapacityFact;
import io.ochag.families.CapacityId;
import io.ochag.families.CapacityKind;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code capacity}. */
record CapacityRow(
        CapacityId id,
        CapacityKind kind,
        @PersonalData(Kind.FREE_TEXT) String paperTitle,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String paperNumber,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate paperIssued,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperIssuer,
        @Nullable DocumentId documentId,
        @PersonalData(Kind.FAMILY_TIES) LocalDate fromDay,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate toDay,
        boolean voided) {
    CapacityFact shown() {
        return new CapacityFact(
                id,
                kind,
                new PaperColumns(paperTitle, paperNumber, paperIssued, paperIssuer, documentId).stated(paperTitle),
                fromDay,
                Optional.ofNullable(toDay),
                voided);
    }

    @Override
    public String toString() {
        return "CapacityRow[" + id + "]";
    }
}
