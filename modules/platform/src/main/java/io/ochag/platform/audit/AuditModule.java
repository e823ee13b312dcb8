package io.ochag.platform.audit;

import com.google.inject.Scopes;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.platform.FeatureModule;

/** The audit trail, its writer, its seals and those who may read it. */
public final class AuditModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(AuditMapper.class);
        mapper(SealMapper.class);
        permissions(AuditPermission.values());
        bind(AuditWriter.class).in(Scopes.SINGLETON);
        service(AuditWriter.class);
        bind(AuditTrail.class).to(StoredAuditTrail.class).in(Scopes.SINGLETON);
        bind(AuditLog.class).in(Scopes.SINGLETON);
        bind(AuditSeals.class).in(Scopes.SINGLETON);
        sweep(AuditSealing.class);
    }
}
