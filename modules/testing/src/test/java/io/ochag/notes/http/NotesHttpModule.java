package io.ochag.notes.http;

import com.google.inject.AbstractModule;
import io.ochag.web.WebBinder;

/** Contributes the routes of notes. */
public final class NotesHttpModule extends AbstractModule {
    @Override
    protected void configure() {
        WebBinder.routes(binder(), NotesRoutes.class);
    }
}
