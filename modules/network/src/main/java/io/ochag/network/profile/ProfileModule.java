package io.ochag.network.profile;

import com.google.inject.Scopes;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.FeatureModule;

/** Loading of region profiles. */
public final class ProfileModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(ProfileEntryMapper.class);
        bind(ProfileParser.class).in(Scopes.SINGLETON);
        bind(ProfileKinds.class).in(Scopes.SINGLETON);
        bind(Conflicts.class).in(Scopes.SINGLETON);
        bind(ProfileStore.class).in(Scopes.SINGLETON);
        bind(RegionProfiles.class).to(ProfileLoading.class).in(Scopes.SINGLETON);
    }
}
