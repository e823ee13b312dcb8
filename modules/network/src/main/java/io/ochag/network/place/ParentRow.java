package io.ochag.network.place;

import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was above a place for some time. */
record ParentRow(
        @NotPersonal @Nullable LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        PlaceId parent) {
    Stretch<PlaceId> stretch() {
        return new Stretch<>(starts, ends, parent);
    }
}
