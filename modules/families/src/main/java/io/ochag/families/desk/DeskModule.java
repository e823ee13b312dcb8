package io.ochag.families.desk;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** How commands begin. */
public final class DeskModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(DeskMapper.class);
        bind(Desk.class).in(Scopes.SINGLETON);
    }
}
