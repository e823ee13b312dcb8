package io.ochag.platform;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.platform.persistence.CodeIdHandler;
import io.ochag.platform.persistence.MapperProvider;
import io.ochag.platform.persistence.MapperType;
import io.ochag.platform.persistence.TypeHandlerBinding;
import io.ochag.platform.persistence.UuidIdHandler;
import io.ochag.platform.schema.SchemaDefinition;
import java.util.UUID;
import java.util.function.Function;

/**
 * The Guice module of one Ochag module. A subclass lists, like a table of contents, its schema, mappers, ids, permissions and API bindings; ports
 * that it needs from others stand in {@link Requires}.
 */
public abstract class OchagModule extends AbstractModule {
    /** Lower-case, as in the schema {@code ochag_<name>} and the folder {@code db/<name>} of its SQL. */
    public abstract String name();

    /** Declares the schema {@code ochag_<name>}, whose newest file is {@code db/<name>/V<version>__….sql}. */
    protected final void schema(int version) {
        Multibinder.newSetBinder(binder(), SchemaDefinition.class)
                .addBinding()
                .toInstance(new SchemaDefinition(name(), version));
    }

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
        Multibinder.newSetBinder(binder(), new com.google.inject.TypeLiteral<TypeHandlerBinding<?>>() {})
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
}
