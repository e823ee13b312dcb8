package io.ochag.families.restriction;

import io.ochag.families.GroundCode;
import io.ochag.families.RestrictionId;
import io.ochag.families.RestrictionView;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code restriction}. */
record RestrictionRow(
        RestrictionId id,
        @NotPersonal String kind,
        UUID[] subjectIds,
        GroundCode ground,
        @PersonalData(Kind.FREE_TEXT) @Nullable String note,
        Instant restrictedAt,
        @NotPersonal @Nullable LocalDate until,
        @Nullable Instant liftedAt,
        @PersonalData(Kind.FREE_TEXT) @Nullable String liftedNote) {
    static final String FAMILY = "FAMILY";
    static final String PERSON = "PERSON";

    List<FamilyId> families() {
        return kind.equals(FAMILY)
                ? Arrays.stream(subjectIds).map(FamilyId::new).toList()
                : List.of();
    }

    List<PersonId> persons() {
        return kind.equals(PERSON)
                ? Arrays.stream(subjectIds).map(PersonId::new).toList()
                : List.of();
    }

    RestrictionView shown() {
        return new RestrictionView(
                id,
                families(),
                persons(),
                ground,
                restrictedAt,
                Optional.ofNullable(until),
                Optional.ofNullable(note),
                Optional.ofNullable(liftedAt),
                Optional.ofNullable(liftedNote));
    }

    @Override
    public String toString() {
        return "RestrictionRow[" + id + "]";
    }
}
