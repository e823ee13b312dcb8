package io.ochag.testing.fuzz;

import io.ochag.testing.http.ApiRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** Bodies that are no JSON, or no JSON of ours: cut, doubled, too deep, too long, in another encoding or of another type. */
final class RawAttacks {
    private static final int DEEP = 100_000;
    private static final int TEN_MEGABYTES = 10 << 20;

    private final Markers markers;

    RawAttacks(Markers markers) {
        this.markers = markers;
    }

    /** @param good has a JSON object as its body */
    List<Attack> on(ApiRequest good) {
        byte[] body = good.body().orElseThrow();
        String text = new String(body, StandardCharsets.UTF_8);
        return List.of(
                malformed("no body", good.bytes(new byte[0])),
                malformed("half a body", good.bytes(Arrays.copyOf(body, body.length / 2))),
                malformed("a body and a half", text(good, text + "{\"" + markers.next() + "\":")),
                malformed("two bodies", text(good, text + text)),
                malformed("no JSON", text(good, markers.next())),
                malformed("a bare text", text(good, "\"" + markers.next() + "\"")),
                malformed("a list", text(good, "[\"" + markers.next() + "\"]")),
                malformed("null", text(good, "null")),
                malformed("a comment", text(good, "/* " + markers.next() + " */" + text)),
                malformed("a key twice", text(good, twice(text))),
                malformed("deep lists", text(good, "[".repeat(DEEP))),
                malformed("a deep value", text(good, "{\"" + markers.next() + "\":" + nested() + "}")),
                malformed("broken UTF-8", good.bytes(broken(markers.next()))),
                malformed("UTF-16", good.bytes(text.getBytes(StandardCharsets.UTF_16))),
                Attack.of("ten megabytes", text(good, "{\"a\":\"" + long10(markers.next()) + "\"}"), markers.taken())
                        .expecting(413),
                Attack.of("half of a pair", text(good, inFirstText(text, "\\ud800" + markers.next())), markers.taken()),
                Attack.of("the wrong half", text(good, inFirstText(text, markers.next() + "\\udc00")), markers.taken()),
                type("another type", good.header(ApiRequest.CONTENT_TYPE, "text/plain")),
                type("an unknown type", good.header(ApiRequest.CONTENT_TYPE, "application/" + markers.next())),
                type("another encoding", good.header(ApiRequest.CONTENT_TYPE, "application/json; charset=koi8-r")),
                type("a compressed body", good.header("content-encoding", "gzip")),
                type("no type", good.without(ApiRequest.CONTENT_TYPE)));
    }

    private Attack malformed(String name, ApiRequest request) {
        return Attack.of(name, request, markers.taken()).expecting(400, 422);
    }

    private Attack type(String name, ApiRequest request) {
        return Attack.of(name, request, markers.taken()).expecting(415);
    }

    private static ApiRequest text(ApiRequest good, String body) {
        return good.bytes(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Says the first key once more, with another value, before all others. */
    private String twice(String text) {
        int open = text.indexOf('"');
        int close = text.indexOf('"', open + 1);
        String key = open < 0 ? "\"" + markers.next() + "\"" : text.substring(open, close + 1);
        String first = "{" + key + ":\"" + markers.next() + "\"," + key + ":1";
        return open < 0 ? first + "}" : first + "," + text.substring(1);
    }

    /** Puts something, as JSON escapes it, at the beginning of the first text among the values. */
    private static String inFirstText(String text, String escaped) {
        return text.replaceFirst(":\"", Matcher.quoteReplacement(":\"" + escaped));
    }

    private static String nested() {
        return "{\"a\":".repeat(DEEP / 10) + "1" + "}".repeat(DEEP / 10);
    }

    private static byte[] broken(String marker) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("{\"" + marker + "\":\"").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xed, (byte) 0xa0, (byte) 0x80, (byte) 0xff});
        bytes.writeBytes((marker + "\"}").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String long10(String marker) {
        return marker.repeat(TEN_MEGABYTES / marker.length());
    }
}
