package io.ochag.network.structure;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Sector;

/** A service network as a region profile states it. */
public record NetworkEntry(
        NetworkCode code,
        @NotPersonal String name,
        @NotPersonal String placeName,
        Sector sector,
        DateRange during) {}
