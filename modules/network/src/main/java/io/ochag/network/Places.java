package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The places where families are served. */
public interface Places {
    /** Places on a day by name. Needs {@link NetworkPermission#READ}; failure: {@code access.forbidden}. */
    Page<Summary> list(Actor actor, Search query);

    /** One place on a day. Needs {@link NetworkPermission#READ}; failures: {@code access.forbidden}, {@code access.not-found}. */
    Card card(Actor actor, OnDay query);

    /**
     * @param territory where the place stands or a municipality around that
     * @param day today where it is not given
     */
    record Search(
            Optional<NetworkCode> network,
            Optional<TerritoryCode> territory,
            @NotPersonal Optional<LocalDate> day,
            PageRequest page) {}

    /** @param day today where it is not given */
    record OnDay(PlaceId place, @NotPersonal Optional<LocalDate> day) {}

    /**
     * A place in a list.
     *
     * @param territory where it stands, as finely as is known
     */
    record Summary(
            PlaceId id,
            @NotPersonal String name,
            NetworkCode network,
            @NotPersonal String organisation,
            TerritoryCode territory,
            @NotPersonal String territoryName,
            @NotPersonal String address) {}

    /**
     * A place on a day.
     *
     * @param municipality where it stands, by the classifier as valid on that day
     * @param level code of its level in the network, if it stands on one
     * @param above the place above it in the network
     * @param hours the usual week in force on that day
     * @param closures days closed though the week says otherwise, from that day on
     * @param rooms those in use on that day
     * @param serves the catchment on that day (территория обслуживания)
     */
    record Card(
            Summary summary,
            OrganisationId organisation,
            Sector sector,
            MunicipalityCode municipality,
            DateRange validity,
            @NotPersonal Optional<String> level,
            Optional<PlaceId> above,
            List<OpenHours> hours,
            List<Closure> closures,
            List<Room> rooms,
            List<Served> serves) {}

    /** @param capacity people at once */
    record Room(RoomId id, @NotPersonal String name, int capacity) {}

    /** A territory that a place serves. */
    record Served(TerritoryCode territory, @NotPersonal String name) {}
}
