package io.ochag.web.openapi;

import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.PageType;
import io.ochag.web.json.PageShape;
import io.ochag.web.json.RecordShape;
import io.ochag.web.value.NameShape;
import io.ochag.web.value.ValueType;
import io.ochag.web.value.ValueTypes;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes the types of bodies and answers by the same knowledge that reads and writes them: record shapes and value types. Records and enums
 * become named components.
 */
final class Schemas {
    private final ValueTypes values;
    private final SchemaNames names = new SchemaNames();
    private final Map<String, Schema<Object>> components = new LinkedHashMap<>();

    Schemas(ValueTypes values) {
        this.values = values;
    }

    Map<String, Schema<Object>> components() {
        return components;
    }

    Schema<Object> of(Type type) {
        if (type instanceof PageType page) {
            return page(page);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        return plain((Class<?>) type);
    }

    /** A search's fields with those that ask for a page. */
    Schema<Object> paged(Class<?> body) {
        Schema<Object> all = object(RecordShape.of(body));
        Schema<Object> page = object(RecordShape.of(PageShape.class));
        page.getProperties().forEach(all::addProperty);
        return all;
    }

    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    private static Schema<Object> reference(String name) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    private Schema<Object> page(PageType page) {
        String name = names.of(page.row()) + "Page";
        if (!components.containsKey(name)) {
            Schema<Object> schema = typed("object");
            Schema<Object> items = typed("array");
            items.setItems(of(page.row()));
            schema.addProperty("items", items);
            schema.addProperty("next", typed("string"));
            schema.setRequired(List.of("items"));
            components.put(name, schema);
        }
        return reference(name);
    }

    private Schema<Object> generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Schema<Object> array = typed("array");
            array.setItems(of(arguments[0]));
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            Schema<Object> map = typed("object");
            map.setAdditionalProperties(of(arguments[1]));
            return map;
        }
        throw new IllegalStateException("The API document cannot describe " + type);
    }

    private Schema<Object> plain(Class<?> type) {
        Optional<ValueType<?>> value = values.find(type);
        if (value.isPresent()) {
            return text(value.get());
        }
        if (type == PersonName.class) {
            return record(NameShape.class, "PersonName");
        }
        if (type.isRecord() && type != LocalText.class) {
            return record(type, names.of(type));
        }
        return type.isEnum() ? named(type) : scalar(type);
    }

    private static Schema<Object> text(ValueType<?> value) {
        Schema<Object> schema = typed("string");
        value.format().ifPresent(schema::setFormat);
        schema.setMaxLength(value.longest());
        value.example().ifPresent(example -> schema.setExamples(List.of(example)));
        return schema;
    }

    private Schema<Object> named(Class<?> type) {
        String name = names.of(type);
        Schema<Object> schema = typed("string");
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> schema.addEnumItemObject(((Enum<?>) constant).name()));
        components.putIfAbsent(name, schema);
        return reference(name);
    }

    private static Schema<Object> scalar(Class<?> type) {
        if (type == String.class || type == LocalText.class) {
            return typed("string");
        }
        if (type == Boolean.class || type == boolean.class) {
            return typed("boolean");
        }
        if (type == Integer.class || type == int.class) {
            Schema<Object> schema = typed("integer");
            schema.setFormat("int32");
            return schema;
        }
        if (type == Long.class || type == long.class) {
            Schema<Object> schema = typed("integer");
            schema.setFormat("int64");
            return schema;
        }
        if (type == BigDecimal.class) {
            return typed("number");
        }
        throw new IllegalStateException("The API document cannot describe " + type.getName());
    }

    private Schema<Object> record(Class<?> type, String name) {
        if (!components.containsKey(name)) {
            // its place is taken first: a record may hold itself
            components.put(name, typed("object"));
            components.put(name, object(RecordShape.of(type)));
        }
        return reference(name);
    }

    private Schema<Object> object(RecordShape shape) {
        Schema<Object> schema = typed("object");
        List<String> required = new ArrayList<>();
        for (RecordShape.Field field : shape.fields()) {
            Schema<Object> property = of(field.type());
            DeclaredLimits.put(property, field);
            schema.addProperty(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
        return schema;
    }
}
