package io.ochag.pair;

import com.google.inject.Scopes;
import io.ochag.platform.OchagModule;
import io.ochag.queue.QueueModule;
import io.ochag.web.WebBinder;

/** Installs the crash suite's module with its routes. */
public final class PairModule extends OchagModule {
    @Override
    public String name() {
        return "pair";
    }

    @Override
    protected void configure() {
        schema(1);
        install(new QueueModule());
        id(Marker.class, Marker::new);
        mapper(PairMapper.class);
        permissions(PairPermission.values());
        event("pair.step-taken", StepTaken.class);
        subscriber(StepEffects.class);
        bind(PairDesk.Places.class);
        bind(PairDesk.class).in(Scopes.SINGLETON);
        WebBinder.routes(binder(), PairRoutes.class);
    }
}
