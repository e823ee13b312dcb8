package io.ochag.network.staff;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import java.util.List;

/**
 * A worker's post as a region profile states it.
 *
 * @param code the worker's code, a slash, then the post's own or place and role
 * @param territories what a role with scope {@code MUNICIPALITIES} reaches; empty for the place's municipality
 */
public record PostEntry(
        AssignmentId id,
        @NotPersonal String code,
        StaffId staff,
        PlaceId place,
        RoleCode role,
        List<TerritoryCode> territories,
        DateRange during) {}
