package io.ochag.network.place;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.Closure;
import io.ochag.network.OpenHours;
import io.ochag.network.timeline.Later;
import java.util.List;
import java.util.Optional;

/**
 * A place as a region profile states it.
 *
 * @param territory where it stands, as finely as is known: a city district, a municipality
 * @param municipality the municipality around that
 * @param level code of its level in the network
 * @param above the places above it in the network, by dates
 */
public record PlaceEntry(
        PlaceId id,
        @NotPersonal String code,
        @NotPersonal String name,
        NetworkCode network,
        OrganisationId organisation,
        TerritoryCode territory,
        TerritoryCode municipality,
        @NotPersonal String address,
        List<Week> weeks,
        List<Closure> closures,
        DateRange during,
        @Later @NotPersonal Optional<String> level,
        @Later List<Above> above) {
    /** The usual week for some time. */
    public record Week(DateRange during, List<OpenHours> hours) {}

    /** A place above this one for some time. */
    public record Above(DateRange during, PlaceId place) {}
}
