package io.ochag.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Values that do not belong where they are put. */
final class Poisons {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OVERLONG = 20_000;

    private Poisons() {}

    /** Ways to make a text around a marker, by name. */
    static Map<String, Function<String, String>> texts() {
        Map<String, Function<String, String>> texts = new LinkedHashMap<>();
        texts.put("a text", marker -> marker);
        texts.put("a null byte", marker -> marker + "\u0000" + marker);
        texts.put("composed ё", marker -> "Ёлкин" + marker);
        texts.put("decomposed ё", marker -> "Е\u0308лкин" + marker);
        texts.put("an overlong text", marker -> marker.repeat(OVERLONG / marker.length()));
        texts.put("a quote for SQL", marker -> marker + "'; select 1; --");
        texts.put("a like pattern", marker -> "%" + marker + "_\\");
        texts.put("markup", marker -> "<script>" + marker + "</script>");
        texts.put("a lookup", marker -> "${jndi:ldap://127.0.0.1/" + marker + "}{}");
        texts.put("letters beyond the plane", marker -> "\ud83d\udc68\u200d\ud83d\udc67" + marker);
        texts.put("letters from right to left", marker -> "\u202e" + marker);
        texts.put("control characters", marker -> "\u0007\u001b[31m" + marker + "\r\n");
        texts.put("wide digits", marker -> "\uff11\uff12" + marker);
        return texts;
    }

    /** Values without a marker, by name. */
    static Map<String, JsonNode> plain(Random random) {
        Map<String, JsonNode> plain = new LinkedHashMap<>();
        plain.put("null", JSON.nullNode());
        plain.put("an empty text", JSON.textNode(""));
        plain.put("a blank", JSON.textNode(" \u00a0\t"));
        plain.put("zero", JSON.numberNode(0));
        plain.put("a negative number", JSON.numberNode(-1));
        plain.put("a fraction", JSON.numberNode(1.5));
        plain.put("more than a long", JSON.numberNode(new BigInteger("9223372036854775808")));
        plain.put("more than a double", JSON.numberNode(new BigDecimal("1E+400")));
        plain.put("a number too long to write out", JSON.numberNode(new BigDecimal("1E+400000000")));
        plain.put("true", JSON.booleanNode(true));
        plain.put("an empty list", JSON.arrayNode());
        plain.put("an empty object", JSON.objectNode());
        plain.put("an unknown id", JSON.textNode(new UUID(random.nextLong(), random.nextLong()).toString()));
        plain.put("a day that does not exist", JSON.textNode("2026-02-30"));
        plain.put("a day before Christ", JSON.textNode("-0044-03-15"));
        plain.put("a far year", JSON.textNode("+999999999-12-31"));
        plain.put("a leap second", JSON.textNode("2026-12-31T23:59:60Z"));
        return plain;
    }
}
