package io.ochag.families.person;

import io.ochag.families.BirthDate;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A registered person whom the actor may see, as far as commands about them need it. */
public record PersonHere(
        PersonId id,
        PlaceId placeId,
        long version,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision) {
    public Optional<BirthDate> birth() {
        return birthDate == null || birthPrecision == null
                ? Optional.empty()
                : Optional.of(new BirthDate(birthDate, birthPrecision));
    }

    public Subject subject() {
        return Subject.person(id, placeId);
    }

    @Override
    public String toString() {
        return "PersonHere[" + id + "]";
    }
}
