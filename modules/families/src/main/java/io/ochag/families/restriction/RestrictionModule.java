package io.ochag.families.restriction;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.RestrictionId;
import io.ochag.kernel.access.Restrictions;
import io.ochag.platform.FeatureModule;

/** Hiding. */
public final class RestrictionModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(HiddenMapper.class);
        mapper(RestrictionMapper.class);
        id(RestrictionId.class, RestrictionId::new);
        bind(RestrictionStore.class).in(Scopes.SINGLETON);
        bind(StandingRestrictions.class).in(Scopes.SINGLETON);
        bind(StoredRestrictions.class).in(Scopes.SINGLETON);
        bind(FamilyRestrictions.class).to(RestrictionBook.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), Restrictions.class)
                .setBinding()
                .to(StoredRestrictions.class);
    }
}
