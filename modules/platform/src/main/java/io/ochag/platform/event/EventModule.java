package io.ochag.platform.event;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.event.Events;
import io.ochag.platform.FeatureModule;

/** The event log and its delivery. */
public final class EventModule extends FeatureModule {
    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), EventType.class);
        Multibinder.newSetBinder(binder(), Subscriber.class);
        bind(EventTypes.class).in(Scopes.SINGLETON);
        bind(Events.class).to(StoredEvents.class).in(Scopes.SINGLETON);
    }
}
