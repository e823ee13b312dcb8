package io.ochag.network.place;

import com.google.inject.Scopes;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.network.Places;
import io.ochag.network.RoomId;
import io.ochag.platform.FeatureModule;

/** Places and the place directory. */
public final class PlaceModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(PlaceMapper.class);
        id(RoomId.class, RoomId::new);
        bind(PlaceStore.class).in(Scopes.SINGLETON);
        bind(Places.class).to(StoredPlaces.class).in(Scopes.SINGLETON);
        bind(PlaceDirectory.class).to(StoredPlaceDirectory.class).in(Scopes.SINGLETON);
    }
}
