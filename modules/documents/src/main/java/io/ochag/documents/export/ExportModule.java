package io.ochag.documents.export;

import com.google.inject.Scopes;
import io.ochag.documents.ExportLog;
import io.ochag.platform.FeatureModule;

/** The record of exports. */
public final class ExportModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(ExportMapper.class);
        bind(ExportStore.class).in(Scopes.SINGLETON);
        bind(Exports.class).in(Scopes.SINGLETON);
        bind(ExportLog.class).to(StoredExportLog.class).in(Scopes.SINGLETON);
    }
}
