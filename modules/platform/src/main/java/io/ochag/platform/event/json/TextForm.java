package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;

/** A value as text. */
record TextForm(String type, Function<Object, String> writer, Function<String, Object> reader) implements JsonForm {
    static TextForm of(Class<?> type, Function<String, Object> reader) {
        return new TextForm(type.getSimpleName(), Object::toString, reader);
    }

    @Override
    public JsonNode write(Object value) {
        return TextNode.valueOf(writer.apply(value));
    }

    @Override
    public Object read(JsonNode node) {
        if (!node.isTextual()) {
            throw JsonForm.unreadable(type);
        }
        try {
            return reader.apply(node.textValue());
        } catch (RuntimeException e) {
            // its message would repeat the text
            throw JsonForm.unreadable(type);
        }
    }
}
