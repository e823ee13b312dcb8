package io.ochag.network.structure;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a territory lies in another for some time. */
record BranchRow(
        TerritoryCode territory,
        TerritoryCode within,
        @NotPersonal @Nullable LocalDate starts,
        @NotPersonal @Nullable LocalDate ends) {
    Stretch<TerritoryCode> stretch() {
        return new Stretch<>(starts, ends, within);
    }
}
