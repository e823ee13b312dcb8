package io.ochag.network.place;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.network.Places;

/** Places and the place directory. */
public final class PlaceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(PlaceStore.class).in(Scopes.SINGLETON);
        bind(Places.class).to(StoredPlaces.class).in(Scopes.SINGLETON);
        bind(PlaceDirectory.class).to(StoredPlaceDirectory.class).in(Scopes.SINGLETON);
    }
}
