package io.ochag.platform.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/** Makes row records. They are package-private: MyBatis' own factory is refused, and tells an exception, at each row before it asks for access. */
final class RowFactory extends DefaultObjectFactory {
    private static final long serialVersionUID = 1L;

    private final transient ClassValue<Constructor<?>> constructors = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(components);
                canonical.setAccessible(true);
                return canonical;
            } catch (NoSuchMethodException e) {
                throw new ReflectionException("no canonical constructor: " + type.getName(), e);
            }
        }
    };

    @Override
    public <T> T create(Class<T> type, List<Class<?>> argumentTypes, List<Object> arguments) {
        if (!type.isRecord()) {
            return super.create(type, argumentTypes, arguments);
        }
        try {
            return type.cast(constructors.get(type).newInstance(arguments.toArray()));
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new ReflectionException("cannot make a " + type.getName(), e);
        }
    }
}
