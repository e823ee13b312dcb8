package io.ochag.kernel.directory;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Port: the places where families are served, in bulk. {@code network} supplies it, or the host. It is no secret and asks for no actor. */
public interface PlaceDirectory {
    /** These places as they are on that day; those that do not exist, or not on that day, are absent. */
    Map<PlaceId, Place> find(Set<PlaceId> places, LocalDate day);

    /**
     * A place on a given day.
     *
     * @param name short, as in a list
     * @param municipality where it stands, by the classifier as valid on that day
     */
    record Place(
            PlaceId id,
            @NotPersonal String name,
            NetworkCode network,
            OrganisationId organisation,
            MunicipalityCode municipality) {}
}
