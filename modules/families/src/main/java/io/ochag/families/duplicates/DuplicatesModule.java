package io.ochag.families.duplicates;

import com.google.inject.Scopes;
import io.ochag.families.Duplicates;
import io.ochag.platform.FeatureModule;

/** Doubles. */
public final class DuplicatesModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(Duplicates.class).to(DuplicateReview.class).in(Scopes.SINGLETON);
    }
}
