package io.ochag.network.structure;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.ochag.network.Networks;
import io.ochag.network.Territories;

/** Networks, territories, organisations. */
public final class StructureModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(StructureStore.class).in(Scopes.SINGLETON);
        bind(Networks.class).to(NetworkList.class).in(Scopes.SINGLETON);
        bind(Territories.class).to(TerritoryList.class).in(Scopes.SINGLETON);
    }
}
