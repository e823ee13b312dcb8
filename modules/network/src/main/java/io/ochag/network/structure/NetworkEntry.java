package io.ochag.network.structure;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Sector;
import io.ochag.network.timeline.Later;
import java.util.List;

/**
 * A service network as a region profile states it.
 *
 * @param levels the highest first; empty where all places stand side by side
 * @param tree the reporting territories of this network; empty where it reports by the common tree
 */
public record NetworkEntry(
        NetworkCode code,
        @NotPersonal String name,
        @NotPersonal String placeName,
        Sector sector,
        DateRange during,
        @Later List<Level> levels,
        @Later List<Branch> tree) {

    /** One level, such as the zonal site: зональная площадка. */
    public record Level(
            @NotPersonal String code, @NotPersonal String name) {}

    /** That a territory lies in another for some time, as far as this network is concerned. */
    public record Branch(TerritoryCode territory, TerritoryCode within, DateRange during) {}
}
