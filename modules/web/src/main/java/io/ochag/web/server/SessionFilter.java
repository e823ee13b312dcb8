package io.ochag.web.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.web.ActorResolver;
import io.ochag.web.Sessions;
import io.ochag.web.Sessions.Session;
import io.ochag.web.WebError;
import io.ochag.web.dispatch.Headers;
import io.ochag.web.dispatch.SessionCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session of a request, once, and refuses whatever may change something and was not sent by our own pages: with a session its key
 * must be in the header, which another site can neither read nor send.
 */
final class SessionFilter implements Handler, ActorResolver {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String ATTRIBUTE = "ochag.session";

    private final Sessions sessions;
    private final Function<Context, String> clientAddress;

    SessionFilter(Sessions sessions, Function<Context, String> clientAddress) {
        this.sessions = sessions;
        this.clientAddress = clientAddress;
    }

    @Override
    public void handle(Context request) {
        Optional<Session> session =
                new SessionCookie(request, clientAddress).sessionToken().flatMap(sessions::find);
        session.ifPresent(open -> request.attribute(ATTRIBUTE, open));
        if (SAFE.contains(request.method())) {
            return;
        }
        boolean foreign = "cross-site".equals(request.header("Sec-Fetch-Site"));
        boolean unproven = session.filter(open -> !same(open.csrfToken(), request.header(Headers.CSRF_TOKEN)))
                .isPresent();
        if (foreign || unproven) {
            throw DomainException.of(WebError.CSRF);
        }
    }

    @Override
    public Optional<Actor> resolve(Context request) {
        Session session = request.attribute(ATTRIBUTE);
        if (session == null) {
            return Optional.empty();
        }
        return Optional.of(session.post()
                .map(post -> new Actor.Staff(session.staff(), post))
                .orElseThrow(() -> DomainException.of(WebError.POST_NOT_CHOSEN)));
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
