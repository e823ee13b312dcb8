package io.ochag.web.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Calls a constructor found by reflection and lets through what it throws. */
public final class RecordMaker<T> {
    private final Constructor<T> constructor;

    private RecordMaker(Constructor<T> constructor) {
        this.constructor = constructor;
    }

    /** @throws IllegalStateException when the type has no such constructor: a programming error */
    public static <T> RecordMaker<T> of(Class<T> type, Class<?>... parameters) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return new RecordMaker<>(constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has not the constructor that is expected of it", e);
        }
    }

    public T make(Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(
                    "constructor of " + constructor.getDeclaringClass().getName() + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made", e);
        }
    }
}
