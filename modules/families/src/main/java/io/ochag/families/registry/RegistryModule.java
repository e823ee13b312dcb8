package io.ochag.families.registry;

import com.google.inject.Scopes;
import io.ochag.families.DisclosureRules;
import io.ochag.families.Families;
import io.ochag.families.People;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.platform.FeatureModule;

/** Registering and showing. */
public final class RegistryModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(PersonMapper.class);
        mapper(FamilyMapper.class);
        mapper(LabelMapper.class);
        mapper(ContactMapper.class);
        bind(PersonStore.class).in(Scopes.SINGLETON);
        bind(FamilyStore.class).in(Scopes.SINGLETON);
        bind(ContactBook.class).in(Scopes.SINGLETON);
        bind(DisclosureRules.class).toInstance(DisclosureRules.USUAL);
        bind(NamedPersons.class).in(Scopes.SINGLETON);
        bind(SnilsDisclosures.class).in(Scopes.SINGLETON);
        bind(Registration.class).in(Scopes.SINGLETON);
        mapper(BulkMapper.class);
        bind(BulkStore.class).in(Scopes.SINGLETON);
        bind(BulkCheck.class).in(Scopes.SINGLETON);
        bind(BulkTrail.class).in(Scopes.SINGLETON);
        bind(BulkRegistration.class).in(Scopes.SINGLETON);
        bind(Families.class).to(FamilyRegistry.class).in(Scopes.SINGLETON);
        bind(People.class).to(PersonRegistry.class).in(Scopes.SINGLETON);
        bind(FamilyDirectory.class).to(RegistryDirectory.class).in(Scopes.SINGLETON);
    }
}
