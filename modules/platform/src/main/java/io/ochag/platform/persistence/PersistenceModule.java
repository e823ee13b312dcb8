package io.ochag.platform.persistence;

import com.google.inject.Scopes;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;

/** The unit of work, and what works in it. */
public final class PersistenceModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(LockMapper.class);
        bind(MyBatis.class).in(Scopes.SINGLETON);
        bind(UnitOfWork.class).in(Scopes.SINGLETON);
        bind(Transactions.class).to(UnitOfWork.class);
        bind(SqlSessions.class).to(UnitOfWork.class);
        bind(SnapshotMemory.class).to(UnitOfWork.class);
        bind(OwnWrites.class).in(Scopes.SINGLETON);
        bind(SubjectLocks.class).in(Scopes.SINGLETON);
    }
}
