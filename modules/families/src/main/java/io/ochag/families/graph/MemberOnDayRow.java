package io.ochag.families.graph;

import io.ochag.families.BirthDate;
import io.ochag.families.FamilyOnDay.MemberOnDay;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MembershipId;
import io.ochag.families.registry.NameColumns;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member of one day. */
record MemberOnDayRow(
        MembershipId id,
        PersonId personId,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        @PersonalData(Kind.BIRTH_DATE) @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthPrecision,
        MemberRole role,
        @Nullable MemberRole parentRole,
        MembershipGround ground,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay,
        boolean unnamed,
        boolean inCare) {
    MemberOnDay shown() {
        return new MemberOnDay(
                id,
                personId,
                NameColumns.name(surname, given, patronymic, patronymicState),
                birthDate == null || birthPrecision == null
                        ? Optional.empty()
                        : Optional.of(new BirthDate(birthDate, birthPrecision)),
                role,
                Optional.ofNullable(parentRole),
                ground,
                new DateRange(fromDay, toDay),
                unnamed,
                inCare);
    }

    @Override
    public String toString() {
        return "MemberOnDayRow[" + personId + "]";
    }
}
