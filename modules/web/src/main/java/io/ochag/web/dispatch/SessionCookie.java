package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.web.Exchange;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The session cookie of one request. Its name's prefix makes browsers refuse it without {@code Secure}, with a domain, or from another path; it
 * ends with the browser, and no script can read it.
 */
public record SessionCookie(Context request, Function<Context, String> address) implements Exchange {
    public static final String NAME = "__Host-ochag";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    @Override
    public String clientAddress() {
        return address.apply(request);
    }

    @Override
    public Optional<String> sessionToken() {
        return Optional.ofNullable(request.cookie(NAME))
                .filter(token -> TOKEN.matcher(token).matches());
    }

    @Override
    public void keepSession(String token) {
        request.header(Header.SET_COOKIE, NAME + "=" + token + ATTRIBUTES);
    }

    @Override
    public void forgetSession() {
        request.header(Header.SET_COOKIE, NAME + "=; Max-Age=0" + ATTRIBUTES);
    }
}
