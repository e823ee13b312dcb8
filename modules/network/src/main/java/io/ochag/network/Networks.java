package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The service networks of the region, side by side. */
public interface Networks {
    /** All networks on a day, by name. Needs {@link NetworkPermission#READ}; failure: {@code access.forbidden}. */
    List<Network> list(Actor actor, OnDay query);

    /** @param day today where it is not given */
    record OnDay(@NotPersonal Optional<LocalDate> day) {}

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
}
