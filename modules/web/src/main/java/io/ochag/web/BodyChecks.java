package io.ochag.web;

import io.ochag.web.value.ValueTypes;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body record must keep to: everything is bounded, nothing is primitive (an absent number would read as zero), nothing is untyped.
 */
final class BodyChecks {
    private BodyChecks() {}

    static void check(Class<?> body, List<String> faults) {
        if (!body.isRecord()) {
            faults.add("its body " + body.getSimpleName() + " is no record.");
            return;
        }
        walk(body, new HashSet<>(), faults);
    }

    private static void walk(Class<?> record, Set<Class<?>> seen, List<String> faults) {
        boolean bounded = record.getPackageName().startsWith("io.ochag.kernel") || ValueTypes.isValueRecord(record);
        if (!record.isRecord() || bounded || !seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = component.getType();
            String name = record.getSimpleName() + "." + component.getName();
            if (type.isPrimitive()) {
                faults.add(name + " is primitive: absent and zero would look alike.");
            }
            if (type == Object.class || Map.class.isAssignableFrom(type)) {
                faults.add(name + " is untyped.");
            }
            Type valueType = optionalOf(component.getGenericType());
            if (needsSize(valueType) && !bounded(component)) {
                faults.add(name + " has no @Size(max = …).");
            }
            elements(component.getGenericType(), seen, faults);
        }
    }

    private static void elements(Type type, Set<Class<?>> seen, List<String> faults) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                elements(argument, seen, faults);
            }
        } else if (type instanceof Class<?> plain) {
            walk(plain, seen, faults);
        }
    }

    private static Type optionalOf(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static boolean needsSize(Type type) {
        return type == String.class
                || type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw);
    }

    private static boolean bounded(RecordComponent component) {
        if (sized(component.getAccessor().getAnnotation(Size.class))) {
            return true;
        }
        return component.getGenericType() instanceof ParameterizedType
                && component.getAnnotatedType() instanceof AnnotatedParameterizedType optional
                && component.getType() == Optional.class
                && sized(optional.getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class));
    }

    private static boolean sized(@Nullable Size size) {
        return size != null && size.max() < Integer.MAX_VALUE;
    }
}
