package io.ochag.network.leaving;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.directory.LeavingChecklist;
import io.ochag.network.LeavingId;
import io.ochag.network.Leavings;
import io.ochag.platform.FeatureModule;

/** Leavings, and the set of checklists that modules add theirs to. */
public final class LeavingModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(LeavingMapper.class);
        id(LeavingId.class, LeavingId::new);
        Multibinder.newSetBinder(binder(), LeavingChecklist.class);
        bind(OpenMatters.class).in(Scopes.SINGLETON);
        bind(Farewell.class).in(Scopes.SINGLETON);
        bind(LeavingTime.class).in(Scopes.SINGLETON);
        bind(Leavings.class).to(StoredLeavings.class).in(Scopes.SINGLETON);
        sweep(LeavingSweep.class);
    }
}
