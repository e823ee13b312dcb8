package io.ochag.testing.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the server answered. */
public record Answer(ApiRequest request, int status, HttpHeaders headers, byte[] bytes) {
    public static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return tree(bytes);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The media type without its parameters; empty without a body. */
    public String mediaType() {
        return header("content-type")
                .map(type -> type.replaceFirst("\\s*;.*", ""))
                .orElse("");
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The stable code of a problem; empty when the answer is none. */
    public String code() {
        return mediaType().equals(PROBLEM) ? json().path("code").asText() : "";
    }

    /** Status, code, and which fields are wrong with what reason: what a failing test needs to say. */
    public String summary() {
        StringBuilder summary = new StringBuilder().append(status);
        if (mediaType().equals(PROBLEM)) {
            summary.append(' ').append(code());
            json().path("violations")
                    .forEach(violation -> summary.append(' ')
                            .append(violation.path("pointer").asText())
                            .append('=')
                            .append(violation.path("code").asText()));
        }
        return summary.toString();
    }

    /** The version in {@code ETag}. */
    public long version() {
        return Long.parseLong(header("etag").orElseThrow().replace("\"", ""));
    }

    /** Fails unless the status is this one. */
    public Answer expect(int wanted) {
        assertThat(status).as("%s answered %s", request, summary()).isEqualTo(wanted);
        return this;
    }

    /** Fails unless it is this problem. */
    public Answer expect(int wanted, String code) {
        expect(wanted);
        assertThat(code()).as("code of %s", request).isEqualTo(code);
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + summary();
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
