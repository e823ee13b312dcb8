package io.ochag.testing.ports;

import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.contract.PlaceDirectoryContract;
import java.util.UUID;

class InMemoryPlaceDirectoryTest extends PlaceDirectoryContract {
    private final InMemoryPlaceDirectory directory = new InMemoryPlaceDirectory();

    @Override
    protected PlaceDirectory directory() {
        return directory;
    }

    @Override
    protected Place place(String name, DateRange during) {
        Place place = new Place(
                new PlaceId(UUID.randomUUID()),
                name,
                InMemoryPlaceDirectory.NETWORK,
                new OrganisationId(UUID.randomUUID()),
                InMemoryPlaceDirectory.MUNICIPALITY);
        directory.add(place, during);
        return place;
    }
}
