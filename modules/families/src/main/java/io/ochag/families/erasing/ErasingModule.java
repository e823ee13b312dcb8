package io.ochag.families.erasing;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;

/** Depersonalising. */
public final class ErasingModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(EraseMapper.class);
        mapper(UnusedNamesMapper.class);
        bind(Erasing.class).in(Scopes.SINGLETON);
        sweep(UnusedNamesSweep.class);
    }
}
