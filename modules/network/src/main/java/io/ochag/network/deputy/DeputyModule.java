package io.ochag.network.deputy;

import com.google.inject.Scopes;
import io.ochag.network.Deputies;
import io.ochag.network.DeputyId;
import io.ochag.platform.FeatureModule;

/** Deputies. */
public final class DeputyModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(DeputyMapper.class);
        id(DeputyId.class, DeputyId::new);
        bind(Deputies.class).to(StoredDeputies.class).in(Scopes.SINGLETON);
    }
}
