package io.ochag.families.records;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.ochag.families.Timelines;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.platform.FeatureModule;

/** What is held about people. */
public final class RecordsModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(RecordsMapper.class);
        mapper(HeldMapper.class);
        mapper(WrittenMapper.class);
        bind(SharedFamilies.class).in(Scopes.SINGLETON);
        bind(HeldRecords.class).in(Scopes.SINGLETON);
        bind(WrittenRecords.class).in(Scopes.SINGLETON);
        bind(AskedModules.class).in(Scopes.SINGLETON);
        bind(RegistryRecords.class).in(Scopes.SINGLETON);
        bind(Timelines.class).to(ComposedTimelines.class).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder(), FamilyRecords.class).addBinding().to(RegistryRecords.class);
    }
}
