package io.ochag.network.staff;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.RoleCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stated post as it is now.
 *
 * @param hasPast whether an earlier part of it, with another place, role or reach, is kept
 */
public record StatedPostRow(
        AssignmentId id,
        @NotPersonal String code,
        PlaceId placeId,
        RoleCode role,
        @NotPersonal String[] territories,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        boolean hasPast) {
    DateRange during() {
        return new DateRange(starts, ends);
    }

    boolean isWhat(PostEntry stated) {
        return placeId.equals(stated.place())
                && role.equals(stated.role())
                && Set.of(territories).equals(Set.of(StaffStore.codes(stated.territories())));
    }
}
