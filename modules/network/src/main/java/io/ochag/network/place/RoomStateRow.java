package io.ochag.network.place;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was so of a room for some time. */
record RoomStateRow(
        @NotPersonal @Nullable LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        @NotPersonal String name,
        int capacity) {
    Stretch<RoomState> stretch() {
        return new Stretch<>(starts, ends, new RoomState(name, capacity));
    }
}
