package io.ochag.families.matching;

import com.google.inject.Scopes;
import io.ochag.families.SuspicionId;
import io.ochag.platform.FeatureModule;

/** Comparing persons. */
public final class MatchingModule extends FeatureModule {
    @Override
    protected void configure() {
        id(SuspicionId.class, SuspicionId::new);
        mapper(MatchMapper.class);
        mapper(PairMapper.class);
        bind(CandidateStore.class).in(Scopes.SINGLETON);
        bind(PairStore.class).in(Scopes.SINGLETON);
        bind(RegistrationCheck.class).in(Scopes.SINGLETON);
    }
}
