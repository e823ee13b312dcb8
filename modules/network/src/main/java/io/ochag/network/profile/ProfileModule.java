package io.ochag.network.profile;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.ochag.network.RegionProfiles;

/** Loading of region profiles. */
public final class ProfileModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ProfileParser.class).in(Scopes.SINGLETON);
        bind(ProfileKinds.class).in(Scopes.SINGLETON);
        bind(ProfileStore.class).in(Scopes.SINGLETON);
        bind(RegionProfiles.class).to(ProfileLoading.class).in(Scopes.SINGLETON);
    }
}
