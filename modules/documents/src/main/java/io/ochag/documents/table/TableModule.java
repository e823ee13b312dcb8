package io.ochag.documents.table;

import com.google.inject.Scopes;
import io.ochag.documents.Tables;
import io.ochag.platform.FeatureModule;

/** Writing tables. */
public final class TableModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(Tables.class).to(WrittenTables.class).in(Scopes.SINGLETON);
    }
}
