package io.ochag.testing.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ochag.testing.http.ApiRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Well-formed JSON whose values are wrong, one at a time: at every place of a good body, every poison. */
final class BodyAttacks {
    private final Random random;
    private final Markers markers;

    BodyAttacks(Random random, Markers markers) {
        this.random = random;
        this.markers = markers;
    }

    List<Attack> on(ApiRequest good) {
        List<Attack> attacks = new ArrayList<>();
        good.tree().ifPresent(body -> {
            for (JsonPointer place : places(body)) {
                Poisons.texts()
                        .forEach((name, text) -> attacks.add(replaced(
                                good,
                                body,
                                place,
                                name,
                                JsonNodeFactory.instance.textNode(text.apply(markers.next())))));
                Poisons.plain(random).forEach((name, poison) -> attacks.add(replaced(good, body, place, name, poison)));
                attacks.add(replaced(good, body, place, "a list of texts", list(markers.next())));
                attacks.add(replaced(good, body, place, "an object", object(markers.next())));
                attacks.add(removed(good, body, place));
            }
            ObjectNode surplus = body.deepCopy();
            String name = markers.next();
            surplus.put(name, markers.next());
            attacks.add(Attack.of("an unknown property", good.json(surplus), markers.taken())
                    .expecting(400, 422));
        });
        return attacks;
    }

    private Attack replaced(ApiRequest good, JsonNode body, JsonPointer place, String name, JsonNode poison) {
        JsonNode copy = body.deepCopy();
        put(copy, place, poison);
        return Attack.of(name + " at " + place, good.json(copy), markers.taken());
    }

    private Attack removed(ApiRequest good, JsonNode body, JsonPointer place) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
        return Attack.of("nothing at " + place, good.json(copy), markers.taken());
    }

    private static void put(JsonNode tree, JsonPointer place, JsonNode value) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        }
    }

    /** Every place below the root, parents before their children. */
    private static List<JsonPointer> places(JsonNode body) {
        List<JsonPointer> places = new ArrayList<>();
        collect(body, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.matches()) {
            places.add(at);
        }
        node.fieldNames().forEachRemaining(name -> collect(node.get(name), at.appendProperty(name), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), places);
        }
    }

    private static JsonNode list(String marker) {
        return JsonNodeFactory.instance.arrayNode().add(marker).add(marker);
    }

    private static JsonNode object(String marker) {
        return JsonNodeFactory.instance.objectNode().put(marker, marker);
    }
}
