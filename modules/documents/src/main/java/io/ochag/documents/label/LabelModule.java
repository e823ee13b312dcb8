package io.ochag.documents.label;

import com.google.inject.Scopes;
import io.ochag.documents.Labels;
import io.ochag.platform.FeatureModule;

/** Printing labels. */
public final class LabelModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(Labels.class).to(PrintedLabels.class).in(Scopes.SINGLETON);
    }
}
