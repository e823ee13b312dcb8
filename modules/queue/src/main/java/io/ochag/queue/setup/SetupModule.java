package io.ochag.queue.setup;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;
import io.ochag.queue.Lines;

/** Setting lines up. */
public final class SetupModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(Lines.class).to(LineSetup.class).in(Scopes.SINGLETON);
    }
}
