package io.ochag.documents.paper;

import com.google.inject.Scopes;
import io.ochag.documents.Papers;
import io.ochag.platform.FeatureModule;

/** Printing papers. */
public final class PaperModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(Press.class).in(Scopes.SINGLETON);
        bind(Papers.class).to(PrintedPapers.class).in(Scopes.SINGLETON);
    }
}
