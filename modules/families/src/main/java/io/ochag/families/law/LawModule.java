package io.ochag.families.law;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** Laws as data. */
public final class LawModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(LawMapper.class);
        bind(LawBook.class).in(Scopes.SINGLETON);
    }
}
