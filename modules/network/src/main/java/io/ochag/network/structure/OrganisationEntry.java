package io.ochag.network.structure;

import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Sector;

/** An organisation as a region profile states it. */
public record OrganisationEntry(
        OrganisationId id,
        @NotPersonal String code,
        @NotPersonal String name,
        Sector sector,
        TerritoryCode territory,
        DateRange during) {}
