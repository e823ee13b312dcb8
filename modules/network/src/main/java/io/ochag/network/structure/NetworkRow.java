package io.ochag.network.structure;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.Sector;

/** A network with its number of places. */
record NetworkRow(
        NetworkCode code,
        @NotPersonal String name,
        @NotPersonal String placeName,
        Sector sector,
        int places) {}
