package io.ochag.families.life;

import com.google.inject.Scopes;
import io.ochag.families.LifeEvents;
import io.ochag.families.PlacementId;
import io.ochag.families.Pregnancies;
import io.ochag.families.PregnancyId;
import io.ochag.kernel.event.Loss;
import io.ochag.kernel.event.PersonDied;
import io.ochag.platform.FeatureModule;

/** What happens to people. */
public final class LifeModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(LifeMapper.class);
        id(PregnancyId.class, PregnancyId::new);
        id(PlacementId.class, PlacementId::new);
        event("families.loss", Loss.class);
        event("families.person-died", PersonDied.class);
        bind(Tidings.class).in(Scopes.SINGLETON);
        bind(Births.class).in(Scopes.SINGLETON);
        bind(Deaths.class).in(Scopes.SINGLETON);
        bind(CareStore.class).in(Scopes.SINGLETON);
        bind(LifeEvents.class).to(StoredLifeEvents.class).in(Scopes.SINGLETON);
        bind(Pregnancies.class).to(StoredPregnancies.class).in(Scopes.SINGLETON);
    }
}
