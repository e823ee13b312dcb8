package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that may be left out. */
record OptionalForm(JsonForm inner) implements JsonForm {
    @Override
    public @Nullable JsonNode write(Object value) {
        return ((Optional<?>) value).<@Nullable JsonNode>map(inner::write).orElse(null);
    }

    @Override
    public Object read(JsonNode node) {
        return Optional.of(inner.read(node));
    }

    @Override
    public Object absent() {
        return Optional.empty();
    }
}
