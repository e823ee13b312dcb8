package io.ochag.network.deputy;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.network.RoleCode;
import io.ochag.network.staff.WorkerName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deputy as a row. It prints masked. */
record DeputyRow(
        DeputyId id,
        AssignmentId post,
        StaffId holder,
        @PersonalData(Kind.NAME) String holderSurname,
        @PersonalData(Kind.NAME) String holderGiven,
        @PersonalData(Kind.NAME) @Nullable String holderPatronymic,
        @NotPersonal String holderPatronymicKind,
        StaffId deputy,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicKind,
        PlaceId place,
        @NotPersonal String placeName,
        RoleCode role,
        @NotPersonal String roleName,
        @NotPersonal LocalDate starts,
        @NotPersonal LocalDate ends,
        long version) {
    Deputies.Deputy shown() {
        return new Deputies.Deputy(
                id,
                post,
                holder,
                WorkerName.of(holderSurname, holderGiven, holderPatronymic, holderPatronymicKind),
                deputy,
                WorkerName.of(surname, given, patronymic, patronymicKind),
                place,
                placeName,
                role,
                roleName,
                new DateRange(starts, ends),
                version);
    }

    @Override
    public String toString() {
        return "DeputyRow[" + id + "]";
    }
}
