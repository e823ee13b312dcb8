package io.ochag.testing.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request to the API, not yet sent. A POST carries a new {@code Idempotency-Key} and a body its content type, unless the test says
 * otherwise.
 *
 * @param path under the prefix, with its query
 * @param headers by their lower-case names
 */
public record ApiRequest(String method, String path, Map<String, String> headers, Optional<byte[]> body) {
    public static final String KEY = "idempotency-key";
    public static final String IF_MATCH = "if-match";
    public static final String CONTENT_TYPE = "content-type";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public ApiRequest {
        headers = Map.copyOf(headers);
    }

    public static ApiRequest get(String path) {
        return new ApiRequest("GET", path, Map.of(), Optional.empty());
    }

    public static ApiRequest delete(String path) {
        return new ApiRequest("DELETE", path, Map.of(), Optional.empty());
    }

    public static ApiRequest post(String path) {
        return new ApiRequest("POST", path, Map.of(), Optional.empty()).newKey();
    }

    /** @param body maps, lists, texts, numbers, or a tree of Jackson's */
    public static ApiRequest post(String path, Object body) {
        return post(path).json(body);
    }

    /** @param body as {@link #post(String, Object)} */
    public static ApiRequest put(String path, Object body) {
        return new ApiRequest("PUT", path, Map.of(), Optional.empty()).json(body);
    }

    /** Says which version the caller has seen. */
    public ApiRequest ifMatch(long version) {
        return header(IF_MATCH, "\"" + version + "\"");
    }

    /** The same command once more, as a new one. */
    public ApiRequest newKey() {
        return method.equals("POST") ? header(KEY, UUID.randomUUID().toString()) : this;
    }

    public ApiRequest header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name.toLowerCase(java.util.Locale.ROOT), value);
        return new ApiRequest(method, path, more, body);
    }

    public ApiRequest without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header.toLowerCase(java.util.Locale.ROOT));
        return new ApiRequest(method, path, fewer, body);
    }

    public ApiRequest path(String other) {
        return new ApiRequest(method, other, headers, body);
    }

    public ApiRequest json(Object value) {
        return bytes(JSON.valueToTree(value).toString().getBytes(StandardCharsets.UTF_8))
                .header(CONTENT_TYPE, "application/json");
    }

    public ApiRequest bytes(byte[] raw) {
        return new ApiRequest(method, path, headers, Optional.of(raw));
    }

    /** The body as a tree, where it is JSON. */
    public Optional<JsonNode> tree() {
        return body.map(Answer::tree);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
