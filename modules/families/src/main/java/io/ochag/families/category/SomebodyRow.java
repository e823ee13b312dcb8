package io.ochag.families.category;

import io.ochag.families.BirthDate;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whose age decides. */
record SomebodyRow(
        PersonId id,
        @NotPersonal String role,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision) {
    Optional<BirthDate> birth() {
        return birthDate == null || birthPrecision == null
                ? Optional.empty()
                : Optional.of(new BirthDate(birthDate, birthPrecision));
    }

    @Override
    public String toString() {
        return "SomebodyRow[" + id + "]";
    }
}
