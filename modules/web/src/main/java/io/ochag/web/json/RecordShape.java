package io.ochag.web.json;

import io.ochag.web.value.RecordMaker;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reading and describing need to know of a record: its fields, which of them are required, how it is made. */
public final class RecordShape {
    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Field> fields;
    private final Set<String> names;
    private final RecordMaker<?> maker;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.fields = Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        this.maker = RecordMaker.of(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    public static RecordShape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordShape::new);
    }

    public Class<?> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    Object make(@Nullable Object[] arguments) {
        return maker.make(arguments);
    }

    /**
     * One component.
     *
     * @param required neither {@code @Nullable} nor {@code Optional}
     * @param annotations where limits are declared
     */
    public record Field(String name, Type type, boolean required, AnnotatedElement annotations) {
        static Field of(RecordComponent component) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Field(
                    component.getName(),
                    component.getGenericType(),
                    !nullable && component.getType() != Optional.class,
                    component.getAccessor());
        }
    }
}
