package io.ochag.platform.sweep;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.ochag.platform.FeatureModule;

/** Sweeps and what runs them. */
public final class SweepModule extends FeatureModule {
    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Sweep.class);
        bind(Sweeps.class).in(Scopes.SINGLETON);
        bind(SweepScheduler.class).in(Scopes.SINGLETON);
        service(SweepScheduler.class);
    }
}
