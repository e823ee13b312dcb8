package io.ochag.families.representation;

import io.ochag.families.BirthDate;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's birth date. */
record SomebodyRow(
        PersonId id,
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
