package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists and sets as arrays. */
record CollectionForm(JsonForm inner, Function<List<Object>, Collection<Object>> make) implements JsonForm {
    static CollectionForm list(JsonForm inner) {
        return new CollectionForm(inner, List::copyOf);
    }

    static CollectionForm set(JsonForm inner) {
        return new CollectionForm(inner, all -> {
            Set<Object> set = new LinkedHashSet<>(all);
            return Collections.unmodifiableSet(set);
        });
    }

    @Override
    public JsonNode write(Object value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Object one : (Collection<?>) value) {
            array.add(inner.write(one));
        }
        return array;
    }

    @Override
    public Object read(JsonNode node) {
        if (!node.isArray()) {
            throw JsonForm.unreadable("list");
        }
        List<Object> all = new ArrayList<>();
        node.forEach(one -> all.add(inner.read(one)));
        return make.apply(all);
    }
}
