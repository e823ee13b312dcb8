package io.ochag.families.person;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** Steps about one person. */
public final class PersonModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(PersonHereMapper.class);
        bind(PersonDesk.class).in(Scopes.SINGLETON);
    }
}
