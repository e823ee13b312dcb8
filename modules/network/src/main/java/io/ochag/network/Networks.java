package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The service networks of the region, side by side. */
public interface Networks {
    /** All networks on a day, by name. Needs {@link NetworkPermission#READ}; failure: {@code access.forbidden}. */
    List<Network> list(Actor actor, OnDay query);

    /**
     * How a network is built on a day: methodical centre, zonal sites, territorial services. Needs {@link NetworkPermission#READ}; failures:
     * {@code access.forbidden}, {@code access.not-found} for a network that is not there on that day.
     */
    Structure structure(Actor actor, OfNetwork query);

    /** @param day today where it is not given */
    record OnDay(@NotPersonal Optional<LocalDate> day) {}

    /** @param day today where it is not given */
    record OfNetwork(NetworkCode network, @NotPersonal Optional<LocalDate> day) {}

    /**
     * A network.
     *
     * @param placeName what one of its places is called: консультационный пункт
     * @param sector the line of administration that it reports to
     * @param places how many places it has on that day
     */
    record Network(
            NetworkCode code,
            @NotPersonal String name,
            @NotPersonal String placeName,
            Sector sector,
            int places) {}

    /**
     * A network on a day.
     *
     * @param levels the highest first; empty where its places stand side by side
     * @param places each after the one above it, so that depth alone draws the tree
     */
    record Structure(NetworkCode network, List<Level> levels, List<Node> places) {}

    /** A level of a network, as the region calls it. */
    record Level(@NotPersonal String code, @NotPersonal String name) {}

    /**
     * A place in the structure.
     *
     * @param level code of its level, if it stands on one
     * @param above the place above it, if that is there on the day
     * @param depth how many places are above it
     */
    record Node(
            PlaceId place,
            @NotPersonal String name,
            @NotPersonal Optional<String> level,
            Optional<PlaceId> above,
            int depth) {}
}
