package io.ochag.families.residence;

import com.google.inject.Scopes;
import io.ochag.families.FamilyMoved;
import io.ochag.families.MoveId;
import io.ochag.families.Residences;
import io.ochag.platform.FeatureModule;

/** Where families live. */
public final class ResidenceModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(ResidenceMapper.class);
        id(MoveId.class, MoveId::new);
        event("families.moved", FamilyMoved.class);
        bind(MoveRules.class).in(Scopes.SINGLETON);
        bind(Dwellings.class).in(Scopes.SINGLETON);
        bind(Residences.class).to(StoredResidences.class).in(Scopes.SINGLETON);
    }
}
