package io.ochag.web;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.person.PersonalData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answer of a command with an {@code Idempotency-Key} must keep to, because it is stored: ids, codes, numbers and instants, no text, no
 * date and nothing marked as personal.
 */
final class AnswerChecks {
    private AnswerChecks() {}

    static void check(Type answer, List<String> faults) {
        if (answer instanceof Class<?> record && record.isRecord()) {
            walk(record, new HashSet<>(), faults);
        } else {
            faults.add("its answer is kept for repeats, so it is a record of ids, codes, numbers and instants.");
        }
    }

    private static void walk(Class<?> record, Set<Class<?>> seen, List<String> faults) {
        if (!seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            boolean personal = component.isAnnotationPresent(PersonalData.class);
            if (personal || !allowed(component.getGenericType(), seen, faults)) {
                faults.add(
                        record.getSimpleName() + "." + component.getName()
                                + " is kept for repeats and is no id, code, number or instant: answer with an id, or say withoutKey.");
            }
        }
    }

    private static boolean allowed(Type type, Set<Class<?>> seen, List<String> faults) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            boolean container = raw == Optional.class || Collection.class.isAssignableFrom(raw);
            return container && allowed(generic.getActualTypeArguments()[0], seen, faults);
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        if (isPlain(plain)) {
            return true;
        }
        // a record of the module's own; those of the kernel that are neither ids nor codes are values of people
        if (plain.isRecord() && !plain.getPackageName().startsWith("io.ochag.kernel.") && !isText(plain)) {
            walk(plain, seen, faults);
            return true;
        }
        return false;
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive() && type != char.class
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == Instant.class
                || type.isEnum()
                || UuidId.class.isAssignableFrom(type)
                || CodeId.class.isAssignableFrom(type);
    }

    private static boolean isText(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }
}
