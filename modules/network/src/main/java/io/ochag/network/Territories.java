package io.ochag.network;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The territories of the region: municipalities and what lies in them. */
public interface Territories {
    /**
     * All territories on a day, with the codes in force on that day, by kind and name. Needs {@link NetworkPermission#READ}; failure:
     * {@code access.forbidden}.
     */
    List<Territory> list(Actor actor, OnDay query);

    /**
     * @param day today where it is not given
     * @param network whose reporting tree is wanted; the common one where it is not given and for a network that has none of its own
     */
    record OnDay(@NotPersonal Optional<LocalDate> day, Optional<NetworkCode> network) {
        public OnDay(Optional<LocalDate> day) {
            this(day, Optional.empty());
        }
    }

    /**
     * A territory on a day.
     *
     * @param code the region's own, the same for ever
     * @param within the territory around it in that tree
     * @param official absent for city districts, which have no ОКТМО code
     * @param okato code by the older classifier, where it is noted
     */
    record Territory(
            TerritoryCode code,
            TerritoryKind kind,
            @NotPersonal String name,
            Optional<TerritoryCode> within,
            Optional<Official> official,
            @NotPersonal Optional<String> okato) {}

    /**
     * What the classifier says of a municipality on a day.
     *
     * @param status kind of municipality by law
     * @param predecessor the code that this one replaced: figures by municipality go on across the change
     * @param confirmed false where the code is still to be compared with the classifier
     */
    record Official(
            MunicipalityCode oktmo,
            @NotPersonal String status,
            Optional<MunicipalityCode> predecessor,
            boolean confirmed) {}
}
