package io.ochag.network.staff;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import io.ochag.network.Staff;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A post as a row. */
record PostRow(
        AssignmentId id,
        PlaceId place,
        @NotPersonal String placeName,
        RoleCode role,
        @NotPersonal String roleName,
        @NotPersonal String[] territories,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        long version) {
    Staff.Post post() {
        return new Staff.Post(
                id,
                place,
                placeName,
                role,
                roleName,
                Arrays.stream(territories).map(TerritoryCode::new).collect(Collectors.toUnmodifiableSet()),
                new DateRange(starts, ends),
                version);
    }
}
