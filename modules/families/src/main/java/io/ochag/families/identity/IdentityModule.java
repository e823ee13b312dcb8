package io.ochag.families.identity;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** Who is the same. */
public final class IdentityModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(IdentityMapper.class);
        bind(Identities.class).in(Scopes.SINGLETON);
    }
}
