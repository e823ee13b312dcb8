package io.ochag.families.representation;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.families.Capacities;
import io.ochag.families.CapacityId;
import io.ochag.families.ParentConflictId;
import io.ochag.families.RepresentationId;
import io.ochag.families.Representations;
import io.ochag.kernel.access.RepresentedPersons;
import io.ochag.kernel.event.RepresentationEnded;
import io.ochag.platform.FeatureModule;

/** Who acts for whom. */
public final class RepresentationModule extends FeatureModule {
    @Override
    protected void configure() {
        id(RepresentationId.class, RepresentationId::new);
        id(CapacityId.class, CapacityId::new);
        id(ParentConflictId.class, ParentConflictId::new);
        event("families.representation-ended", RepresentationEnded.class);
        mapper(ActingMapper.class);
        mapper(RepresentationMapper.class);
        mapper(CapacityMapper.class);
        bind(ActingBook.class).in(Scopes.SINGLETON);
        bind(RepresentationStore.class).in(Scopes.SINGLETON);
        bind(CapacityStore.class).in(Scopes.SINGLETON);
        bind(Stating.class).in(Scopes.SINGLETON);
        bind(ActingCards.class).in(Scopes.SINGLETON);
        bind(Representations.class).to(StoredRepresentations.class).in(Scopes.SINGLETON);
        bind(Capacities.class).to(StoredCapacities.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), RepresentedPersons.class)
                .setBinding()
                .to(ActingBook.class);
        sweep(EndedSweep.class);
    }
}
