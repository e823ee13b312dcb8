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
        permissions(EventPermission.values());
        mapper(LogMapper.class);
        mapper(SubscriberMapper.class);
        mapper(ParkedMapper.class);
        sweep(EventMonths.class);
        service(EventDelivery.class);

        bind(EventTypes.class).in(Scopes.SINGLETON);
        bind(Events.class).to(StoredEvents.class).in(Scopes.SINGLETON);
        bind(DeliveryBell.class).in(Scopes.SINGLETON);

        bind(Subscribers.class).in(Scopes.SINGLETON);
        bind(EventSequencer.class).in(Scopes.SINGLETON);
        bind(Parking.class).in(Scopes.SINGLETON);
        bind(Deliverer.class).in(Scopes.SINGLETON);
        bind(Retrier.class).in(Scopes.SINGLETON);
        bind(DeliveryRound.class).in(Scopes.SINGLETON);
        bind(EventDelivery.class).in(Scopes.SINGLETON);

        bind(DeliveryWatch.class).in(Scopes.SINGLETON);
        bind(DeliveryControl.class).in(Scopes.SINGLETON);
    }
}
