package io.ochag.platform.access;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.access.AccessControl;
import io.ochag.platform.FeatureModule;

/** Rights. */
public final class AccessModule extends FeatureModule {
    @Override
    protected void configure() {
        bind(RequestGrants.class).in(Scopes.SINGLETON);
        bind(ActorGrants.class).in(Scopes.SINGLETON);
        bind(AccessControl.class).to(ComposedAccessControl.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), MachineGrants.class)
                .setDefault()
                .to(MachinesByRole.class);
    }
}
