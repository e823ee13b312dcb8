package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
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
    private static final String CLOSED = "ochag.no-session";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    /** This request has no session, whatever cookie came along, and gets none. */
    public static void close(Context request) {
        request.attribute(CLOSED, true);
    }

    private boolean isClosed() {
        return request.attribute(CLOSED) != null;
    }

    @Override
    public String clientAddress() {
        return address.apply(request);
    }

    @Override
    public Optional<String> sessionToken() {
        return isClosed()
                ? Optional.empty()
                : Optional.ofNullable(request.cookie(NAME))
                        .filter(token -> TOKEN.matcher(token).matches());
    }

    @Override
    public void keepSession(String token) {
        if (isClosed()) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
        request.header(Header.SET_COOKIE, NAME + "=" + token + ATTRIBUTES);
    }

    @Override
    public void forgetSession() {
        if (!isClosed()) {
            request.header(Header.SET_COOKIE, NAME + "=; Max-Age=0" + ATTRIBUTES);
        }
    }
}
