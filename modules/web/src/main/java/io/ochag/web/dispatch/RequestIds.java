package io.ochag.web.dispatch;

import io.javalin.http.Context;
import java.util.UUID;

/** Names each request by a number of our own: one that the client chose could not be printed safely. */
public final class RequestIds {
    public static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "ochag.request-id";

    private RequestIds() {}

    /** The request's name, given at the first call and sent with the answer. */
    public static String of(Context request) {
        String known = request.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String given = UUID.randomUUID().toString();
        request.attribute(ATTRIBUTE, given);
        request.header(HEADER, given);
        return given;
    }
}
