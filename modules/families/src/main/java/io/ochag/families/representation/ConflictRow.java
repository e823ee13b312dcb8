package io.ochag.families.representation;

import io.ochag.families.ActingCard.Conflict;
import io.ochag.families.ParentConflictId;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code parent_conflict}. */
record ConflictRow(
        ParentConflictId id,
        @Nullable PersonId decidedFor,
        @PersonalData(Kind.FREE_TEXT) String paperTitle,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String paperNumber,
        @PersonalData(Kind.FREE_TEXT) @Nullable LocalDate paperIssued,
        @PersonalData(Kind.FREE_TEXT) @Nullable String paperIssuer,
        @Nullable DocumentId documentId,
        @PersonalData(Kind.FAMILY_TIES) LocalDate fromDay,
        @PersonalData(Kind.FAMILY_TIES) @Nullable LocalDate toDay) {
    Conflict shown() {
        return new Conflict(
                id,
                Optional.ofNullable(decidedFor),
                new PaperColumns(paperTitle, paperNumber, paperIssued, paperIssuer, documentId).stated(paperTitle),
                fromDay,
                Optional.ofNullable(toDay));
    }

    @Override
    public String toString() {
        return "ConflictRow[" + id + "]";
    }
}
