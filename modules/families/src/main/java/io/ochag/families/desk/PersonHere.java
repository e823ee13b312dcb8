package io.ochag.families.desk;

import io.ochag.families.BirthDate;
import io.ochag.families.IdentityLevel;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.platform.persistence.SqlArrays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the actor may see, under the id that they go by now and with the values that are shown, as far as commands about them need it.
 *
 * @param throughPlace where the actor's right to it comes from: their own place, or that of a record which was merged into theirs
 * @param same every id of them, when there are several
 * @param nameOf the record whose name, sex and identity level are shown: what changes, changes there
 * @param birthOf the record whose birth date is shown
 */
public record PersonHere(
        PersonId id,
        PlaceId placeId,
        PlaceId throughPlace,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        IdentityLevel identity,
        long version,
        UUID[] same,
        PersonId nameOf,
        PersonId birthOf) {
    public Optional<BirthDate> birth() {
        return birthDate == null || birthPrecision == null
                ? Optional.empty()
                : Optional.of(new BirthDate(birthDate, birthPrecision));
    }

    public Subject subject() {
        return Subject.person(id, throughPlace);
    }

    /** Every id of them: what is on record of the person may stand under any of these. */
    public UUID[] records() {
        return same.length == 0 ? SqlArrays.uuids(Set.of(id)) : same;
    }

    @Override
    public String toString() {
        return "PersonHere[" + id + "]";
    }
}
