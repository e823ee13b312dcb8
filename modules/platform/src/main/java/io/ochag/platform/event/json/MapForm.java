package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps whose keys are texts, as objects. */
record MapForm(TextForm key, JsonForm inner) implements JsonForm {
    @Override
    public JsonNode write(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ((Map<?, ?>) value).forEach((k, v) -> object.set(key.writer().apply(k), inner.write(v)));
        return object;
    }

    @Override
    public Object read(JsonNode node) {
        if (!node.isObject()) {
            throw JsonForm.unreadable("map");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(
                        field -> map.put(key.read(TextNode.valueOf(field.getKey())), inner.read(field.getValue())));
        return Collections.unmodifiableMap(map);
    }
}
