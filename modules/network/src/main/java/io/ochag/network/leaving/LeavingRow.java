package io.ochag.network.leaving;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.network.staff.WorkerName;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A leaving as a row. It prints masked. */
public record LeavingRow(
        LeavingId id,
        StaffId staff,
        @PersonalData(Kind.NAME) String surname,
        @PersonalData(Kind.NAME) String given,
        @PersonalData(Kind.NAME) @Nullable String patronymic,
        @NotPersonal String patronymicKind,
        @NotPersonal LocalDate lastDay,
        Leavings.State state,
        @NotPersonal @Nullable LocalDate blockedOn,
        long version) {
    Leavings.Leaving shown() {
        return new Leavings.Leaving(
                id,
                staff,
                WorkerName.of(surname, given, patronymic, patronymicKind),
                lastDay,
                state,
                Optional.ofNullable(blockedOn),
                version);
    }

    @Override
    public String toString() {
        return "LeavingRow[" + id + "]";
    }
}
