package io.ochag.network.role;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.ochag.kernel.access.RoleGrants;

/** Roles and what they grant. */
public final class RoleModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RoleStore.class).in(Scopes.SINGLETON);
        bind(RoleGrants.class).to(StoredRoleGrants.class).in(Scopes.SINGLETON);
    }
}
