package io.ochag.platform;

import com.google.inject.multibindings.Multibinder;
import io.ochag.platform.schema.SchemaDefinition;

/**
 * The Guice module of one Ochag module. A subclass lists its schema, permissions and features; ports that it needs from others stand in
 * {@link Requires}.
 */
public abstract class OchagModule extends FeatureModule {
    /** Lower-case, as in the schema {@code ochag_<name>} and the folder {@code db/<name>} of its SQL. */
    public abstract String name();

    /** Declares the schema {@code ochag_<name>}, whose newest file is {@code db/<name>/V<version>__….sql}. */
    protected final void schema(int version) {
        Multibinder.newSetBinder(binder(), SchemaDefinition.class)
                .addBinding()
                .toInstance(new SchemaDefinition(name(), version));
    }
}
