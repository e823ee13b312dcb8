package io.ochag.network.place;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.timeline.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was so of a place for some time. */
record StateRow(
        @NotPersonal @Nullable LocalDate starts,
        @NotPersonal @Nullable LocalDate ends,
        @NotPersonal String name,
        NetworkCode network,
        OrganisationId organisation,
        TerritoryCode territory,
        TerritoryCode municipality,
        @NotPersonal String address,
        @NotPersonal @Nullable String level) {
    Stretch<PlaceState> stretch() {
        return new Stretch<>(
                starts, ends, new PlaceState(name, network, organisation, territory, municipality, address, level));
    }
}
