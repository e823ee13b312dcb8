package io.ochag.web;

import com.google.inject.Binder;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;

/** What a module's {@code XHttpModule} calls to contribute to the HTTP layer. */
public final class WebBinder {
    private WebBinder() {}

    /** Adds a part of the route table. */
    public static void routes(Binder binder, Class<? extends RouteSource> source) {
        binder.install(new RoutesModule());
        binder.bind(source).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder, RouteSource.class).addBinding().to(source);
    }

    /** Adds texts for the reasons with which the module's value types refuse. */
    public static void reasons(Binder binder, ReasonTexts texts) {
        binder.install(new RoutesModule());
        Multibinder.newSetBinder(binder, ReasonTexts.class).addBinding().toInstance(texts);
    }
}
