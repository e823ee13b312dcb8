package io.ochag.network.announcement;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Cuts;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a place or a post was there under the same cuts. */
record PeriodRow(
        UUID subject,
        @Nullable StaffId staff,
        PlaceId place,
        NetworkCode network,
        TerritoryCode territory,
        @Nullable MunicipalityCode oktmo,
        @NotPersonal @Nullable String level,
        @Nullable RoleCode role,
        @NotPersonal String[] profiles,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends) {
    Period period() {
        return new Period(
                starts,
                ends,
                new Cuts(
                        place,
                        network,
                        territory,
                        Optional.ofNullable(oktmo),
                        Optional.ofNullable(level),
                        Optional.ofNullable(role),
                        ToldRow.profiles(profiles)));
    }
}
