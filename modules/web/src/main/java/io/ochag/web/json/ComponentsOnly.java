package io.ochag.web.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import org.jspecify.annotations.Nullable;

/** Of a record only its components are written: a method {@code isHidden()} added later must not become a field of the answer. */
final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {
    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        return new Naming(config, type);
    }

    private static final class Naming extends DefaultAccessorNamingStrategy.RecordNaming {
        Naming(MapperConfig<?> config, AnnotatedClass type) {
            super(config, type);
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return _fieldNames.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return _fieldNames.contains(name) ? name : null;
        }
    }
}
