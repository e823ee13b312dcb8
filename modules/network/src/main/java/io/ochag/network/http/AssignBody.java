package io.ochag.network.http;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Assignments.Assign;
import io.ochag.network.RoleCode;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post to give, as it comes in. */
record AssignBody(
        StaffId staff,
        PlaceId place,
        RoleCode role,
        @Size(max = 100) @Nullable Set<TerritoryCode> territories,
        DateRange during) {
    Assign command() {
        return new Assign(staff, place, role, Objects.requireNonNullElse(territories, Set.of()), during);
    }
}
