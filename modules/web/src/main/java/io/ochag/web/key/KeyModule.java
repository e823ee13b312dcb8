package io.ochag.web.key;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.platform.FeatureModule;
import io.ochag.platform.access.MachineGrants;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys;
import io.ochag.web.KeyRules;
import io.ochag.web.Machines;

/** Keys of machines. */
public final class KeyModule extends FeatureModule {
    private final KeyRules rules;

    public KeyModule(KeyRules rules) {
        this.rules = rules;
    }

    @Override
    protected void configure() {
        id(ApiKeyId.class, ApiKeyId::new);
        mapper(ApiKeyMapper.class);
        bind(KeyRules.class).toInstance(rules);
        bind(ApiKeyStore.class).in(Scopes.SINGLETON);
        bind(KeyMaking.class).in(Scopes.SINGLETON);
        bind(KeyThrottle.class).in(Scopes.SINGLETON);
        bind(LastUse.class).in(Scopes.SINGLETON);
        service(LastUse.class);
        bind(ApiKeys.class).to(StoredApiKeys.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), Machines.class)
                .setBinding()
                .to(KeyEntrance.class)
                .in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), MachineGrants.class)
                .setBinding()
                .to(StoredMachineGrants.class)
                .in(Scopes.SINGLETON);
    }
}
