package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as an object of its components. What the object has beyond them is passed over, so that a component may be dropped. */
record RecordForm(Class<?> type, List<Part> parts, Constructor<?> constructor) implements JsonForm {
    /** One component. */
    record Part(String name, Method accessor, JsonForm form, boolean nullable) {}

    static RecordForm of(Class<?> type, List<Part> parts) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            parts.forEach(part -> part.accessor().setAccessible(true));
            return new RecordForm(type, parts, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    @Override
    public ObjectNode write(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Part part : parts) {
            Object component = call(() -> part.accessor().invoke(value));
            if (component == null && !part.nullable()) {
                throw new IllegalStateException(type.getSimpleName() + "." + part.name() + " must not be null");
            }
            JsonNode node = component == null ? null : part.form().write(component);
            if (node != null) {
                object.set(part.name(), node);
            }
        }
        return object;
    }

    @Override
    public Object read(JsonNode node) {
        if (!node.isObject()) {
            throw JsonForm.unreadable(type.getSimpleName());
        }
        @Nullable Object[] components = new @Nullable Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(parts.get(i), node.get(parts.get(i).name()));
        }
        return make(components);
    }

    Object make(@Nullable Object... components) {
        Object made = call(() -> constructor.newInstance(components));
        if (made == null) {
            throw JsonForm.unreadable(type.getSimpleName());
        }
        return made;
    }

    private @Nullable Object component(Part part, @Nullable JsonNode node) {
        if (node != null && !node.isNull()) {
            return part.form().read(node);
        }
        Object absent = part.form().absent();
        if (absent == null && !part.nullable()) {
            throw JsonForm.unreadable(type.getSimpleName() + "." + part.name());
        }
        return absent;
    }

    /** A reflective call. */
    private interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private @Nullable Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            // a value that its type refuses by now: the refusal could repeat it
            throw JsonForm.unreadable(type.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("made accessible at the start", e);
        }
    }
}
