package io.ochag.network.structure;

import com.google.inject.Scopes;
import io.ochag.network.Networks;
import io.ochag.network.Territories;
import io.ochag.platform.FeatureModule;

/** Networks, territories, organisations. */
public final class StructureModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(StructureMapper.class);
        bind(StructureStore.class).in(Scopes.SINGLETON);
        bind(Networks.class).to(NetworkList.class).in(Scopes.SINGLETON);
        bind(Territories.class).to(TerritoryList.class).in(Scopes.SINGLETON);
    }
}
