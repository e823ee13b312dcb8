package io.ochag.families.matching;

import io.ochag.families.BirthDate;
import io.ochag.families.Sex;
import io.ochag.families.naming.Surnames;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registered person who shares a key with one of those in question.
 *
 * @param members with which of them, by position
 * @param canonicalId what the person goes by now
 * @param shownPlace where that record is kept
 * @param relatives each as id, folded given name and birth date, with spaces
 */
record CandidateRow(
        @NotPersonal String[] members,
        PersonId id,
        PersonId canonicalId,
        PlaceId shownPlace,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String surnameFolded,
        @PersonalData(Kind.NAME) String givenFolded,
        @PersonalData(Kind.NAME) String patronymicFolded,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        @Nullable MunicipalityCode municipality,
        @PersonalData(Kind.NAME) String @Nullable [] formerSurnames,
        @PersonalData(Kind.CONTACT) String @Nullable [] phones,
        @PersonalData(Kind.FAMILY_TIES) String @Nullable [] relatives) {

    Described described() {
        return new Described(
                new PersonName.Folded(surnameFolded, givenFolded, patronymicFolded),
                Surnames.parts(surname),
                Set.copyOf(listed(formerSurnames)),
                birthDate == null || birthPrecision == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(birthDate, birthPrecision)),
                sex,
                Optional.ofNullable(snils),
                Set.copyOf(listed(phones)),
                Optional.ofNullable(municipality),
                listed(relatives).stream().map(CandidateRow::relative).toList());
    }

    Subject subject() {
        return Subject.person(canonicalId, shownPlace);
    }

    private static Described.Relative relative(String text) {
        List<String> told = Arrays.asList(text.split(" ", 3));
        return new Described.Relative(
                Optional.of(PersonId.parse(told.get(0))),
                told.get(1),
                told.get(2).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(told.get(2))));
    }

    private static List<String> listed(String @Nullable [] texts) {
        return texts == null ? List.of() : List.of(texts);
    }

    @Override
    public String toString() {
        return "CandidateRow[" + id + "]";
    }
}
