package io.ochag.families.export;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.documents.Tables;
import io.ochag.families.FamilyExports;
import io.ochag.platform.FeatureModule;

/** Families as a file. Without the module for documents nothing leaves. */
public final class ExportModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(ExportMapper.class);
        OptionalBinder.newOptionalBinder(binder(), Tables.class);
        bind(FamilyExports.class).to(WrittenExports.class).in(Scopes.SINGLETON);
    }
}
