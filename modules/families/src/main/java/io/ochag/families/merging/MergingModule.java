package io.ochag.families.merging;

import com.google.inject.Scopes;
import io.ochag.families.GroundCode;
import io.ochag.families.MatterId;
import io.ochag.families.MergeId;
import io.ochag.families.MergeMatters;
import io.ochag.families.Merges;
import io.ochag.platform.FeatureModule;

/** Merging. */
public final class MergingModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(MergeMapper.class);
        id(MergeId.class, MergeId::new);
        id(MatterId.class, MatterId::new);
        code(GroundCode.class, GroundCode::new);
        bind(MergeStore.class).in(Scopes.SINGLETON);
        bind(MergeTrail.class).in(Scopes.SINGLETON);
        bind(FamilyMerging.class).in(Scopes.SINGLETON);
        bind(PersonMerging.class).in(Scopes.SINGLETON);
        bind(Undoing.class).in(Scopes.SINGLETON);
        bind(MergeHistory.class).in(Scopes.SINGLETON);
        bind(Merges.class).to(StoredMerges.class).in(Scopes.SINGLETON);
        bind(MergeMatters.class).to(StoredMatters.class).in(Scopes.SINGLETON);
    }
}
