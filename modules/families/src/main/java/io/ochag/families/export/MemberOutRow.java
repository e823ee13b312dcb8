package io.ochag.families.export;

import io.ochag.families.BirthDate;
import io.ochag.families.MemberRole;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member of today, of one family. */
public record MemberOutRow(
        FamilyId familyId,
        PlaceId placeId,
        MunicipalityCode municipality,
        Instant registeredAt,
        PersonId personId,
        PlaceId personPlaceId,
        MemberRole role,
        @NotPersonal LocalDate since,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        @PersonalData(Kind.CONTACT) String @Nullable [] phones) {

    Subject subject() {
        return Subject.person(personId, personPlaceId);
    }

    /** As far as it may be shown; empty where not even that somebody is of this family. */
    Optional<MemberOutRow> reduced(Coverage coverage) {
        if (!coverage.shows(DataClass.IDENTITY) || !coverage.shows(DataClass.FAMILY_TIES)) {
            return Optional.empty();
        }
        return Optional.of(new MemberOutRow(
                familyId,
                placeId,
                municipality,
                registeredAt,
                personId,
                personPlaceId,
                role,
                since,
                surname,
                given,
                patronymic,
                patronymicState,
                birthDate,
                birthPrecision,
                sex,
                coverage.shows(DataClass.OFFICIAL_NUMBER) ? snils : null,
                coverage.shows(DataClass.CONTACT) ? phones : null));
    }

    List<String> told() {
        return phones == null ? List.of() : List.of(phones);
    }

    @Override
    public String toString() {
        return "MemberOutRow[" + personId + "]";
    }
}
