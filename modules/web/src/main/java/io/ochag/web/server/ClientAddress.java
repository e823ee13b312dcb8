package io.ochag.web.server;

import io.javalin.http.Context;
import java.util.Set;
import java.util.function.Function;

/** The client's address: that of the connection, or, when a declared proxy has made it, the last one that the proxy added. */
record ClientAddress(Set<String> trustedProxies) implements Function<Context, String> {
    private static final int LONGEST = 45;

    @Override
    public String apply(Context request) {
        String peer = request.req().getRemoteAddr();
        String forwarded = request.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(peer)) {
            return peer;
        }
        // from the right: what stands further left was told by the client itself
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            if (!trustedProxies.contains(hop) && !hop.isEmpty() && hop.length() <= LONGEST) {
                return hop;
            }
        }
        return peer;
    }
}
