package io.ochag.families.graph;

import io.ochag.families.FamilyHistory.Stay;
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

/** A membership with the member's name. */
record StayRow(
        MembershipId id,
        PersonId personId,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicState,
        MemberRole role,
        @Nullable MemberRole parentRole,
        MembershipGround ground,
        @NotPersonal LocalDate fromDay,
        @NotPersonal @Nullable LocalDate toDay) {
    Stay shown() {
        return new Stay(
                id,
                personId,
                NameColumns.name(surname, given, patronymic, patronymicState),
                role,
                Optional.ofNullable(parentRole),
                ground,
                new DateRange(fromDay, toDay));
    }

    @Override
    public String toString() {
        return "StayRow[" + personId + "]";
    }
}
