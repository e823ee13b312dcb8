package io.ochag.families.registry;

import io.ochag.families.BirthDate;
import io.ochag.families.IdentityLevel;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.families.Sex;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new row of {@code person}. */
record PersonRow(
        PersonId id,
        PlaceId placeId,
        MunicipalityCode municipality,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.NAME) String surnameFolded,
        @PersonalData(Kind.NAME) String givenFolded,
        @PersonalData(Kind.NAME) String patronymicFolded,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        IdentityLevel identity,
        Instant occurredAt,
        Instant recordedAt,
        Recorded.Source source) {

    static PersonRow of(PersonId id, Kept kept, PersonDetails details) {
        PersonName name = details.name();
        PersonName.Folded folded = name.folded();
        return new PersonRow(
                id,
                kept.place(),
                kept.municipality(),
                name.surname(),
                name.given(),
                name.patronymic() instanceof Patronymic.Known known ? known.text() : null,
                NameColumns.state(name.patronymic()),
                folded.surname(),
                folded.given(),
                folded.patronymic(),
                details.birth().map(BirthDate::date).orElse(null),
                details.birth().map(BirthDate::precision).orElse(null),
                details.sex(),
                details.snils().map(Snils::digits).orElse(null),
                details.identity(),
                kept.occurredAt(),
                kept.recordedAt(),
                kept.source());
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
