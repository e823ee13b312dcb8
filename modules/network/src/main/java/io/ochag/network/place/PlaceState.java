package io.ochag.network.place;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import org.jspecify.annotations.Nullable;

/** What may change about a place while it stays the same place. */
record PlaceState(
        @NotPersonal String name,
        NetworkCode network,
        OrganisationId organisation,
        TerritoryCode territory,
        TerritoryCode municipality,
        @NotPersonal String address,
        @NotPersonal @Nullable String level) {
    static PlaceState of(PlaceEntry entry) {
        return new PlaceState(
                entry.name(),
                entry.network(),
                entry.organisation(),
                entry.territory(),
                entry.municipality(),
                entry.address(),
                entry.level().orElse(null));
    }
}
