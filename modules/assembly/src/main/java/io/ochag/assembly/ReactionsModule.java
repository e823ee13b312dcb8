package io.ochag.assembly;

import io.ochag.platform.FeatureModule;

/** What one module does when another tells of something. Install it beside the modules; a module that is missing tells nothing. */
public final class ReactionsModule extends FeatureModule {
    @Override
    protected void configure() {
        subscriber(LossReaction.class);
    }
}
