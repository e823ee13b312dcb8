package io.ochag.families.graph;

import com.google.inject.Scopes;
import io.ochag.families.FamilyPast;
import io.ochag.families.Households;
import io.ochag.families.MemberLeft;
import io.ochag.families.MembershipChanged;
import io.ochag.families.MembershipId;
import io.ochag.platform.FeatureModule;

/** Who belongs to whom, and when. */
public final class GraphModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(GraphMapper.class);
        mapper(PastMapper.class);
        id(MembershipId.class, MembershipId::new);
        event("families.member-left", MemberLeft.class);
        event("families.membership-changed", MembershipChanged.class);
        bind(MembershipStore.class).in(Scopes.SINGLETON);
        bind(Departures.class).in(Scopes.SINGLETON);
        bind(Kin.class).in(Scopes.SINGLETON);
        bind(Households.class).to(StoredHouseholds.class).in(Scopes.SINGLETON);
        bind(FamilyPast.class).to(StoredPast.class).in(Scopes.SINGLETON);
    }
}
