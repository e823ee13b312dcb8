package io.ochag.platform;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.numbering.NumberFormat;
import io.ochag.platform.event.EventType;
import io.ochag.platform.event.Subscriber;
import io.ochag.platform.persistence.CodeIdHandler;
import io.ochag.platform.persistence.MapperProvider;
import io.ochag.platform.persistence.MapperType;
import io.ochag.platform.persistence.TypeHandlerBinding;
import io.ochag.platform.persistence.UuidIdHandler;
import io.ochag.platform.sweep.Sweep;
import java.util.UUID;
import java.util.function.Function;

/** The Guice module of one feature: lists its mappers, ids and services like a table of contents. */
public abstract class FeatureModule extends AbstractModule {
    /** Makes a MyBatis mapper injectable. It works on the connection of the unit of work that calls it and refuses to work without one. */
    protected final <M> void mapper(Class<M> type) {
        Multibinder.newSetBinder(binder(), MapperType.class).addBinding().toInstance(new MapperType(type));
        bind(type).toProvider(new MapperProvider<>(type));
    }

    /** Lets an id type stand in row records and statements. */
    protected final <I extends UuidId> void id(Class<I> type, Function<UUID, I> make) {
        typeHandler(new TypeHandlerBinding<>(type, new UuidIdHandler<>(make)));
    }

    /** Lets a code type stand in row records and statements. */
    protected final <C extends CodeId> void code(Class<C> type, Function<String, C> make) {
        typeHandler(new TypeHandlerBinding<>(type, new CodeIdHandler<>(make)));
    }

    protected final void typeHandler(TypeHandlerBinding<?> binding) {
        Multibinder.newSetBinder(binder(), new TypeLiteral<TypeHandlerBinding<?>>() {})
                .addBinding()
                .toInstance(binding);
    }

    /** Declares what roles may allow in this module. */
    protected final void permissions(Permission... permissions) {
        Multibinder<Permission> declared = Multibinder.newSetBinder(binder(), Permission.class);
        for (Permission permission : permissions) {
            declared.addBinding().toInstance(permission);
        }
    }

    /** Has something started after the schema is right and stopped before the process ends. */
    protected final void service(Class<? extends OchagService> type) {
        Multibinder.newSetBinder(binder(), OchagService.class).addBinding().to(type);
    }

    /** Declares what this module numbers on paper, and how where the region says nothing else. */
    protected final void numbers(NumberFormat... formats) {
        Multibinder<NumberFormat> declared = Multibinder.newSetBinder(binder(), NumberFormat.class);
        for (NumberFormat format : formats) {
            declared.addBinding().toInstance(format);
        }
    }

    /** Declares how long this module's files are kept where the region says nothing else. */
    protected final void retention(RetentionTerm... terms) {
        Multibinder<RetentionTerm> declared = Multibinder.newSetBinder(binder(), RetentionTerm.class);
        for (RetentionTerm term : terms) {
            declared.addBinding().toInstance(term);
        }
    }

    /** Declares the messages that this module sends, with their usual words. */
    protected final void messages(NotificationTemplate... templates) {
        Multibinder<NotificationTemplate> declared = Multibinder.newSetBinder(binder(), NotificationTemplate.class);
        for (NotificationTemplate template : templates) {
            declared.addBinding().toInstance(template);
        }
    }

    /** Has something come round: see {@link Sweep}. */
    protected final void sweep(Class<? extends Sweep> type) {
        bind(type).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder(), Sweep.class).addBinding().to(type);
    }

    /**
     * Declares an event that this module publishes.
     *
     * @param name dotted, module first: {@code families.registered}. It stands in the log for ever; a changed shape is a new record and name
     * @param type a record of ids, codes, times, numbers and facts
     */
    protected final void event(String name, Class<? extends DomainEvent> type) {
        Multibinder.newSetBinder(binder(), EventType.class).addBinding().toInstance(new EventType(name, type));
    }

    /** Has something react to events: see {@link Subscriber}. */
    protected final void subscriber(Class<? extends Subscriber> type) {
        bind(type).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder(), Subscriber.class).addBinding().to(type);
    }
}
