package io.ochag.families.retirement;

import io.ochag.families.GroundCode;
import io.ochag.families.HoldId;
import io.ochag.families.LegalHold;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code legal_hold} with the place that keeps the person. */
record HoldRow(
        HoldId id,
        PersonId personId,
        PlaceId placeId,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) @Nullable String note,
        Instant placedAt,
        @NotPersonal String placedBy,
        @NotPersonal @Nullable LocalDate until,
        @Nullable Instant liftedAt,
        @PersonalData(Kind.FREE_TEXT) @Nullable String liftedNote) {
    Subject subject() {
        return Subject.person(personId, placeId);
    }

    boolean stands(LocalDate day) {
        return liftedAt == null && (until == null || until.isAfter(day));
    }

    LegalHold shown(LocalDate day) {
        return new LegalHold(
                id,
                personId,
                ground,
                placedAt,
                placedBy,
                Optional.ofNullable(until),
                Optional.ofNullable(note),
                Optional.ofNullable(liftedAt),
                Optional.ofNullable(liftedNote),
                stands(day));
    }

    @Override
    public String toString() {
        return "HoldRow[" + id + "]";
    }
}
