package io.ochag.network.place;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Places;
import io.ochag.network.Sector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place as it is on a day, without what belongs to it. */
public record PlaceRow(
        PlaceId id,
        @NotPersonal String name,
        NetworkCode network,
        @NotPersonal String organisation,
        TerritoryCode territory,
        @NotPersonal String territoryName,
        @NotPersonal String address,
        OrganisationId organisationId,
        Sector sector,
        MunicipalityCode oktmo,
        @NotPersonal @Nullable String level,
        @Nullable PlaceId above,
        @NotPersonal LocalDate starts,
        @NotPersonal @Nullable LocalDate ends) {
    Places.Summary summary() {
        return new Places.Summary(id, name, network, organisation, territory, territoryName, address);
    }

    DateRange validity() {
        return new DateRange(starts, ends);
    }
}
