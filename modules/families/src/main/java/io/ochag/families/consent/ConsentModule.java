package io.ochag.families.consent;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.families.BasisCode;
import io.ochag.families.ClockId;
import io.ochag.families.ConsentEnded;
import io.ochag.families.ConsentForms;
import io.ochag.families.ConsentId;
import io.ochag.families.Consents;
import io.ochag.families.FormCode;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.platform.FeatureModule;

/** Consents and legal bases. */
public final class ConsentModule extends FeatureModule {
    @Override
    protected void configure() {
        id(ConsentId.class, ConsentId::new);
        id(ClockId.class, ClockId::new);
        code(BasisCode.class, BasisCode::new);
        code(FormCode.class, FormCode::new);
        event("families.consent-ended", ConsentEnded.class);
        mapper(LedgerMapper.class);
        mapper(ClockMapper.class);
        mapper(FormMapper.class);
        bind(Standings.class).in(Scopes.SINGLETON);
        bind(LedgerCheck.class).in(Scopes.SINGLETON);
        bind(LedgerStore.class).in(Scopes.SINGLETON);
        bind(Signing.class).in(Scopes.SINGLETON);
        bind(Giving.class).in(Scopes.SINGLETON);
        bind(DestructionClocks.class).in(Scopes.SINGLETON);
        bind(ClockDesk.class).in(Scopes.SINGLETON);
        bind(FormStore.class).in(Scopes.SINGLETON);
        bind(ConsentForms.class).to(FormStore.class);
        bind(Consents.class).to(StoredConsents.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), ConsentCheck.class)
                .setBinding()
                .to(LedgerCheck.class);
        sweep(ClockSweep.class);
    }
}
