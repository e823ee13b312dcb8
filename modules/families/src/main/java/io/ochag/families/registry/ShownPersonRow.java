package io.ochag.families.registry;

import io.ochag.families.BirthDate;
import io.ochag.families.IdentityLevel;
import io.ochag.families.Sex;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person as the actor may see them, under the id that they go by now.
 *
 * @param throughPlace where the actor's right to it comes from: its own place, or that of a record which was merged into it
 * @param shownPlace the place that may be told
 * @param same every id of them, when there are several
 */
public record ShownPersonRow(
        PersonId id,
        PlaceId placeId,
        PlaceId throughPlace,
        PlaceId shownPlace,
        MunicipalityCode municipality,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        IdentityLevel identity,
        long version,
        UUID[] same) {
    /** Every id of the person, their own among them. */
    public Set<PersonId> ids() {
        return same.length == 0
                ? Set.of(id)
                : Arrays.stream(same).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public PersonName name() {
        return NameColumns.name(surname, given, patronymic, patronymicState);
    }

    public Optional<BirthDate> birth() {
        return birthDate == null || birthPrecision == null
                ? Optional.empty()
                : Optional.of(new BirthDate(birthDate, birthPrecision));
    }

    public Optional<Snils> number() {
        return Optional.ofNullable(snils).map(Snils::new);
    }

    @Override
    public String toString() {
        return "ShownPersonRow[" + id + "]";
    }
}
