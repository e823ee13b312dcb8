package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in JSON. What cannot be read is an {@link IllegalArgumentException} that does not repeat it. */
interface JsonForm {
    /** Null leaves the component out. */
    @Nullable
    JsonNode write(Object value);

    Object read(JsonNode node);

    /** What a component that was left out is; null where it must not be. */
    default @Nullable Object absent() {
        return null;
    }

    static IllegalArgumentException unreadable(String what) {
        return new IllegalArgumentException("not readable as " + what);
    }
}
