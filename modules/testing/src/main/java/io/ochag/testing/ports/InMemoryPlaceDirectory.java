package io.ochag.testing.ports;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Places that are as the test says, each in its time. */
public final class InMemoryPlaceDirectory implements PlaceDirectory {
    /** A municipality whose code has the right form. */
    public static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("18701000");

    public static final NetworkCode NETWORK = new NetworkCode("test-network");

    private record Dated(Place place, DateRange during) {}

    private final List<Dated> known = new CopyOnWriteArrayList<>();

    /** A new place that has always been there. */
    public PlaceId add(String name) {
        return add(
                new Place(
                        new PlaceId(UUID.randomUUID()),
                        name,
                        NETWORK,
                        new OrganisationId(UUID.randomUUID()),
                        MUNICIPALITY),
                DateRange.since(LocalDate.EPOCH));
    }

    /** A place as it is during these days; the same place may be added again for others. */
    public PlaceId add(Place place, DateRange during) {
        known.add(new Dated(place, during));
        return place.id();
    }

    @Override
    public Map<PlaceId, Place> find(Set<PlaceId> places, LocalDate day) {
        return known.stream()
                .filter(dated ->
                        places.contains(dated.place().id()) && dated.during().contains(day))
                .collect(Collectors.toMap(dated -> dated.place().id(), Dated::place));
    }
}
