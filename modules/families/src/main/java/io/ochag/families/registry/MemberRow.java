package io.ochag.families.registry;

import io.ochag.families.BirthDate;
import io.ochag.families.ContactPhone;
import io.ochag.families.FamilyCard;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.Sex;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of today. */
record MemberRow(
        PersonId personId,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        Sex sex,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String snils,
        IdentityLevel identity,
        MemberRole role,
        MembershipGround ground,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        UUID[] same) {

    FamilyCard.Member shown(List<ContactPhone> phones) {
        return new FamilyCard.Member(
                personId,
                NameColumns.name(surname, given, patronymic, patronymicState),
                birthDate == null || birthPrecision == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(birthDate, birthPrecision)),
                sex,
                Optional.ofNullable(snils).map(Snils::new),
                identity,
                role,
                ground,
                new DateRange(fromDay, toDay),
                phones,
                Arrays.stream(same)
                        .map(PersonId::new)
                        .filter(one -> !one.equals(personId))
                        .toList());
    }

    @Override
    public String toString() {
        return "MemberRow[" + personId + "]";
    }
}
