package io.ochag.web;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.error.DomainException;
import io.ochag.platform.OchagModule;
import io.ochag.web.dispatch.Dispatcher;
import io.ochag.web.dispatch.Parameters;
import io.ochag.web.dispatch.ProblemWriter;
import io.ochag.web.json.Json;
import io.ochag.web.openapi.ApiDocument;
import io.ochag.web.problem.Problems;
import io.ochag.web.reason.ReasonCatalogue;
import io.ochag.web.repeat.RepeatModule;
import io.ochag.web.value.ValueTypes;

/**
 * What every process with routes needs, the schema {@code ochag_web} among it: there the answers of commands are kept. {@link WebBinder} installs
 * it; installing it twice is installing it once.
 */
final class RoutesModule extends OchagModule {
    @Override
    public String name() {
        return "web";
    }

    @Override
    protected void configure() {
        schema(4);
        install(new RepeatModule());
        Multibinder.newSetBinder(binder(), RouteSource.class);
        Multibinder.newSetBinder(binder(), ReasonTexts.class);
        OptionalBinder.newOptionalBinder(binder(), Machines.class).setDefault().toInstance(token -> {
            throw DomainException.of(WebError.KEY_REFUSED);
        });
        bind(RouteTable.class).in(Scopes.SINGLETON);
        bind(ReasonCatalogue.class).in(Scopes.SINGLETON);
        bind(ValueTypes.class).in(Scopes.SINGLETON);
        bind(Json.class).in(Scopes.SINGLETON);
        bind(Parameters.class).in(Scopes.SINGLETON);
        bind(Problems.class).in(Scopes.SINGLETON);
        bind(ProblemWriter.class).in(Scopes.SINGLETON);
        bind(Dispatcher.class).in(Scopes.SINGLETON);
        bind(ApiDocument.class).in(Scopes.SINGLETON);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutesModule;
    }

    @Override
    public int hashCode() {
        return RoutesModule.class.hashCode();
    }
}
