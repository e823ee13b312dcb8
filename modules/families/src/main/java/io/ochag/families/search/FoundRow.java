package io.ochag.families.search;

import io.ochag.families.BirthDate;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A found person with the families of the day, as parallel arrays: one row a person, so that a page is a number of rows.
 *
 * @param positionId the record that was found, which gives the row its place in the list
 * @param id what the person goes by now
 * @param open of each family, how many of its records the actor may open
 */
record FoundRow(
        PersonId positionId,
        PersonId id,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        MunicipalityCode municipality,
        PlaceId placeId,
        UUID @Nullable [] familyIds,
        @NotPersonal String @Nullable [] roles,
        Integer @Nullable [] children,
        Integer @Nullable [] open) {
    Subject subject() {
        return Subject.person(id, placeId);
    }

    @Override
    public String toString() {
        return "FoundRow[" + id + "]";
    }
}
