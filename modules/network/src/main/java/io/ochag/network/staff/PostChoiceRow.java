package io.ochag.network.staff;

import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post that a worker may act in. */
record PostChoiceRow(
        AssignmentId id,
        StaffId staff,
        PlaceId place,
        @NotPersonal String placeName,
        @NotPersonal String role,
        @NotPersonal String roleName,
        @Nullable StaffId deputyFor) {
    StaffDirectory.Post post() {
        return new StaffDirectory.Post(id, staff, place, placeName, role, roleName, Optional.ofNullable(deputyFor));
    }
}
