package io.ochag.network.role;

import com.google.inject.Scopes;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.network.RoleCode;
import io.ochag.platform.FeatureModule;

/** Roles and what they grant. */
public final class RoleModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(RoleMapper.class);
        code(RoleCode.class, RoleCode::new);
        bind(RoleStore.class).in(Scopes.SINGLETON);
        bind(RoleGrants.class).to(StoredRoleGrants.class).in(Scopes.SINGLETON);
    }
}
