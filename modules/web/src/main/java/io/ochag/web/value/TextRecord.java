package io.ochag.web.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A record of one {@code String} with a static {@code parse(String)}: a value type of a module. */
record TextRecord<T>(Class<T> type, Method parse, Method accessor) {
    static Optional<TextRecord<?>> of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        try {
            Method parse = type.getDeclaredMethod("parse", String.class);
            Method accessor = components[0].getAccessor();
            if (!Modifier.isStatic(parse.getModifiers()) || parse.getReturnType() != type) {
                return Optional.empty();
            }
            parse.setAccessible(true);
            accessor.setAccessible(true);
            return Optional.of(new TextRecord<>(type, parse, accessor));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    ValueType<T> valueType(int longest) {
        return new ValueType<>(
                type,
                text -> type.cast(call(parse, Optional.empty(), text)),
                value -> (String) call(accessor, Optional.of(value)),
                Optional.empty(),
                longest,
                Optional.empty());
    }

    private static Object call(Method method, Optional<Object> target, Object... arguments) {
        try {
            return method.invoke(target.orElse(null), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(method.getName() + " failed", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.getName() + " cannot be called", e);
        }
    }
}
