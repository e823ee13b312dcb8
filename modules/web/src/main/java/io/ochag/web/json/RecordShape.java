package io.ochag.web.json;

import io.ochag.web.value.RecordMaker;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
     * @param limits annotations of the component, and of what an {@code Optional} holds
     * @param elementLimits annotations of a list's elements
     */
    public record Field(
            String name, Type type, boolean required, List<Annotation> limits, List<Annotation> elementLimits) {
        static Field of(RecordComponent component) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean optional = component.getType() == Optional.class;
            List<Annotation> limits =
                    new ArrayList<>(List.of(component.getAccessor().getAnnotations()));
            List<Annotation> inside = inside(component.getAnnotatedType());
            if (optional) {
                limits.addAll(inside);
            }
            return new Field(
                    component.getName(),
                    component.getGenericType(),
                    !nullable && !optional,
                    List.copyOf(limits),
                    optional ? List.of() : inside);
        }

        private static List<Annotation> inside(AnnotatedType type) {
            return type instanceof AnnotatedParameterizedType generic
                    ? List.of(generic.getAnnotatedActualTypeArguments()[0].getAnnotations())
                    : List.of();
        }
    }
}
