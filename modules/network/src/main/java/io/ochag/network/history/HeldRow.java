package io.ochag.network.history;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.History;
import io.ochag.network.RoleCode;
import io.ochag.network.staff.WorkerName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A post as a row. It prints masked. */
record HeldRow(
        AssignmentId id,
        StaffId staff,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicKind,
        RoleCode role,
        @NotPersonal String roleName,
        @NotPersonal String[] territories,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        @Nullable AssignmentId partOf) {
    History.PostHeld held() {
        return new History.PostHeld(
                id,
                staff,
                WorkerName.of(surname, given, patronymic, patronymicKind),
                role,
                roleName,
                Arrays.stream(territories).map(TerritoryCode::new).collect(Collectors.toUnmodifiableSet()),
                new DateRange(starts, ends),
                Optional.ofNullable(partOf));
    }

    @Override
    public String toString() {
        return "HeldRow[" + id + "]";
    }
}
