package io.ochag.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Reads texts, numbers, truth values and enum names, each from its own JSON type alone: {@code "7"} is no number and {@code 7} no text. */
final class ScalarReading {
    private static final int MOST_DIGITS = 30;

    private ScalarReading() {}

    static Optional<Object> read(JsonNode node, Class<?> type, String pointer, Findings findings) {
        if (type == String.class) {
            return string(node, pointer, findings);
        }
        if (type == Boolean.class) {
            return expect(node.isBoolean(), node.booleanValue(), "type.boolean", pointer, findings);
        }
        if (type == Integer.class) {
            return whole(node, node.canConvertToInt(), pointer, findings).map(JsonNode::intValue);
        }
        if (type == Long.class) {
            return whole(node, node.canConvertToLong(), pointer, findings).map(JsonNode::longValue);
        }
        if (type == BigDecimal.class) {
            return decimal(node, pointer, findings);
        }
        if (type.isEnum()) {
            return named(node, type, pointer, findings);
        }
        throw new IllegalStateException("A body cannot hold " + type.getName());
    }

    private static Optional<Object> string(JsonNode node, String pointer, Findings findings) {
        if (!node.isTextual()) {
            findings.add(pointer, "type.text");
            return Optional.empty();
        }
        String text = node.textValue();
        if (!storable(text)) {
            findings.add(pointer, "text.character");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
    private static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<JsonNode> whole(JsonNode node, boolean fits, String pointer, Findings findings) {
        if (!node.isIntegralNumber()) {
            findings.add(pointer, "type.whole-number");
            return Optional.empty();
        }
        if (!fits) {
            findings.add(pointer, "number.range");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private static Optional<Object> decimal(JsonNode node, String pointer, Findings findings) {
        if (!node.isNumber()) {
            findings.add(pointer, "type.number");
            return Optional.empty();
        }
        BigDecimal value = node.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            findings.add(pointer, "number.range");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static Optional<Object> named(JsonNode node, Class<?> type, String pointer, Findings findings) {
        Optional<Object> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate ->
                        node.isTextual() && ((Enum<?>) candidate).name().equals(node.textValue()))
                .map(Object.class::cast)
                .findFirst();
        if (constant.isEmpty()) {
            findings.add(pointer, node.isTextual() ? "value.unknown" : "type.text");
        }
        return constant;
    }

    private static Optional<Object> expect(
            boolean right, Object value, String reason, String pointer, Findings findings) {
        if (!right) {
            findings.add(pointer, reason);
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
