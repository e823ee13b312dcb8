package io.ochag.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Headers that every answer carries, refusals and Jetty's own included. */
final class SecurityHeaders {
    /** Nothing of an API's answer may be run, framed or loaded. */
    static final String POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(boolean encrypted) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        if (encrypted) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void put(BiConsumer<String, String> answer) {
        headers.forEach(answer);
    }
}
