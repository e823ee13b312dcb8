package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One of the records of a sealed interface: its object with a component {@code is} that names it. */
record SealedForm(Map<String, RecordForm> byName) implements JsonForm {
    private static final String NAME = "is";

    @Override
    public JsonNode write(Object value) {
        String name = value.getClass().getSimpleName();
        RecordForm form = byName.get(name);
        if (form == null) {
            throw new IllegalStateException(name + " is not one of " + byName.keySet());
        }
        ObjectNode object = form.write(value);
        object.put(NAME, name);
        return object;
    }

    @Override
    public Object read(JsonNode node) {
        JsonNode name = node.get(NAME);
        RecordForm form = name == null ? null : byName.get(name.asText());
        if (form == null) {
            throw JsonForm.unreadable("one of " + byName.keySet());
        }
        return form.read(node);
    }
}
