package io.ochag.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Gives out a mapper that, at each call, works in the unit of work of that moment, and whose failures hold no values. */
public final class MapperProvider<M> implements Provider<M> {
    private final Class<M> type;
    private @Nullable SqlSessions sessions;

    public MapperProvider(Class<M> type) {
        this.type = type;
    }

    @Inject
    void use(SqlSessions current) {
        this.sessions = current;
    }

    @Override
    public M get() {
        SqlSessions current = sessions;
        if (current == null) {
            throw new IllegalStateException("not injected yet");
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return objectMethod(proxy, method.getName(), arguments);
                    }
                    // mappers are package-private in their features
                    method.setAccessible(true);
                    try {
                        return method.invoke(current.current().getMapper(type), arguments);
                    } catch (InvocationTargetException e) {
                        throw DatabaseException.reduced(e.getTargetException());
                    }
                }));
    }

    private Object objectMethod(Object proxy, String name, Object @Nullable [] arguments) {
        return switch (name) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Mapper[" + type.getSimpleName() + "]";
        };
    }
}
