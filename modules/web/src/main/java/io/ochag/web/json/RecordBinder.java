package io.ochag.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.web.json.RecordShape.Field;
import io.ochag.web.value.NameShape;
import io.ochag.web.value.ValueType;
import io.ochag.web.value.ValueTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a parsed body and notes everything that is wrong with it, each with its pointer, instead of stopping at the first. Pointers
 * are made of component names and positions, so they never repeat what was sent.
 */
final class RecordBinder {
    private final ValueTypes values;
    private final LimitChecks limits;

    RecordBinder(ValueTypes values, LimitChecks limits) {
        this.values = values;
        this.limits = limits;
    }

    /** The value, or nothing when something in it is wrong; then the findings say what. */
    Optional<Object> bind(JsonNode node, Type type, String pointer, Findings findings) {
        if (type instanceof ParameterizedType generic) {
            return generic(node, generic, pointer, findings);
        }
        Class<?> plain = (Class<?>) type;
        Optional<ValueType<?>> value = values.find(plain);
        if (value.isPresent()) {
            return text(node, pointer, findings)
                    .flatMap(text -> findings.attempt(pointer, () -> value.get().read(text)));
        }
        if (plain == PersonName.class) {
            return record(node, NameShape.class, pointer, findings)
                    .flatMap(shape -> name((NameShape) shape, pointer, findings));
        }
        return plain.isRecord()
                ? record(node, plain, pointer, findings)
                : ScalarReading.read(node, plain, pointer, findings);
    }

    private Optional<Object> generic(JsonNode node, ParameterizedType type, String pointer, Findings findings) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type element = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return bind(node, element, pointer, findings).map(Optional::of);
        }
        if (!Collection.class.isAssignableFrom(raw)) {
            throw new IllegalStateException("A body cannot hold " + raw.getName());
        }
        if (!node.isArray()) {
            findings.add(pointer, "type.array");
            return Optional.empty();
        }
        Collection<Object> elements = Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
        int before = findings.count();
        int index = 0;
        for (JsonNode child : node) {
            String at = pointer + "/" + index++;
            if (child.isNull()) {
                findings.add(at, "required");
            } else {
                bind(child, element, at, findings).ifPresent(elements::add);
            }
        }
        return findings.count() > before
                ? Optional.empty()
                : Optional.of(raw == Set.class ? Set.copyOf(elements) : List.copyOf(elements));
    }

    private Optional<Object> record(JsonNode node, Class<?> type, String pointer, Findings findings) {
        if (!node.isObject()) {
            findings.add(pointer, "type.object");
            return Optional.empty();
        }
        RecordShape shape = RecordShape.of(type);
        int before = findings.count();
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            if (!shape.knows(names.next())) {
                findings.add(pointer, "property.unknown");
            }
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Field field : shape.fields()) {
            arguments.add(component(node.get(field.name()), shape, field, pointer + "/" + field.name(), findings));
        }
        return findings.count() > before
                ? Optional.empty()
                : findings.attempt(pointer, () -> shape.make(arguments.toArray()));
    }

    private @Nullable Object component(
            @Nullable JsonNode node, RecordShape shape, Field field, String pointer, Findings findings) {
        Optional<Object> read = Optional.empty();
        if (node != null && !node.isNull()) {
            read = bind(node, field.type(), pointer, findings);
        } else if (field.required()) {
            findings.add(pointer, "required");
        }
        read.ifPresent(value -> limits.check(shape.type(), field.name(), value, pointer, findings));
        if (read.isEmpty() && isOptional(field.type())) {
            return Optional.empty();
        }
        return read.orElse(null);
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    private static Optional<String> text(JsonNode node, String pointer, Findings findings) {
        return ScalarReading.read(node, String.class, pointer, findings).map(String.class::cast);
    }

    private static Optional<Object> name(NameShape shape, String pointer, Findings findings) {
        boolean none = Boolean.TRUE.equals(shape.noPatronymic());
        String patronymic = shape.patronymic();
        if (none && patronymic != null) {
            findings.add(pointer + "/patronymic", "patronymic.contradiction");
            return Optional.empty();
        }
        int before = findings.count();
        findings.attempt(pointer + "/surname", () -> new PersonName(shape.surname(), "А", Patronymic.UNKNOWN));
        findings.attempt(pointer + "/given", () -> new PersonName("А", shape.given(), Patronymic.UNKNOWN));
        Optional<Patronymic> read = patronymic == null
                ? Optional.of(none ? Patronymic.NO_PATRONYMIC : Patronymic.UNKNOWN)
                : findings.attempt(pointer + "/patronymic", () -> Patronymic.of(patronymic));
        return findings.count() > before
                ? Optional.empty()
                : read.map(known -> new PersonName(shape.surname(), shape.given(), known));
    }
}
