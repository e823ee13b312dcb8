package io.ochag.server.demo;

import com.google.inject.Scopes;
import io.ochag.platform.OchagModule;
import io.ochag.web.WebBinder;

/** Installs the demo families: how far they are is kept in a schema of their own, and asked for at {@code /demo}. */
public final class DemoModule extends OchagModule {
    private final DemoOptions options;

    public DemoModule(DemoOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    protected void configure() {
        schema(1);
        mapper(LoadingMapper.class);
        bind(DemoOptions.class).toInstance(options);
        bind(DemoPlaces.class);
        bind(Registrar.class);
        bind(FamilyDeeds.class);
        bind(PersonDeeds.class);
        bind(TwinMerger.class);
        bind(FamilyTeller.class);
        bind(Pause.class).toInstance(Thread::sleep);
        bind(DemoLoader.class).in(Scopes.SINGLETON);
        WebBinder.routes(binder(), DemoRoutes.class);
    }
}
