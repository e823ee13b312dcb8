package io.ochag.families.retirement;

import com.google.inject.Scopes;
import io.ochag.families.HoldId;
import io.ochag.families.LegalHolds;
import io.ochag.families.PersonDepersonalised;
import io.ochag.families.RetirementId;
import io.ochag.families.RetirementPlanId;
import io.ochag.families.RetirementRules;
import io.ochag.families.Retirements;
import io.ochag.platform.FeatureModule;

/** Retention terms, legal holds, depersonalisation. */
public final class RetirementModule extends FeatureModule {
    @Override
    protected void configure() {
        id(HoldId.class, HoldId::new);
        id(RetirementId.class, RetirementId::new);
        id(RetirementPlanId.class, RetirementPlanId::new);
        event("families.person-depersonalised", PersonDepersonalised.class);
        mapper(HoldMapper.class);
        mapper(WalkMapper.class);
        mapper(RetirementMapper.class);
        bind(RetirementRules.class).toInstance(RetirementRules.USUAL);
        bind(HoldStore.class).in(Scopes.SINGLETON);
        bind(RetentionTerms.class).in(Scopes.SINGLETON);
        bind(Assessment.class).in(Scopes.SINGLETON);
        bind(RetirementStore.class).in(Scopes.SINGLETON);
        bind(Retiring.Telling.class).in(Scopes.SINGLETON);
        bind(Retiring.class).in(Scopes.SINGLETON);
        bind(LegalHolds.class).to(StoredHolds.class).in(Scopes.SINGLETON);
        bind(Retirements.class).to(StoredRetirements.class).in(Scopes.SINGLETON);
        sweep(RetentionWalk.class);
        sweep(RetirementSweep.class);
    }
}
