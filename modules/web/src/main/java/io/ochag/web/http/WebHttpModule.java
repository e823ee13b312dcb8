package io.ochag.web.http;

import com.google.inject.AbstractModule;
import io.ochag.web.WebBinder;

/** The routes of sign-in, accounts and the access log. */
public final class WebHttpModule extends AbstractModule {
    @Override
    protected void configure() {
        WebBinder.routes(binder(), SessionRoutes.class);
        WebBinder.routes(binder(), AccountRoutes.class);
        WebBinder.routes(binder(), AuditRoutes.class);
    }
}
