package io.ochag.web.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.web.ActorResolver;
import io.ochag.web.Machines;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session of a request, once, and refuses whatever may change something and was not sent by our own pages: with a session its key
 * must be in the header, which another site can neither read nor send. Who sends a key of a machine is that machine: browsers send none by
 * themselves, so nothing is asked of it but the key, and sessions are closed to it.
 */
final class SessionFilter implements Handler, ActorResolver {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String ATTRIBUTE = "ochag.session";

    private static final String MACHINE = "ochag.machine";
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    private final Sessions sessions;
    private final Machines machines;
    private final Function<Context, String> clientAddress;

    SessionFilter(Sessions sessions, Machines machines, Function<Context, String> clientAddress) {
        this.sessions = sessions;
        this.machines = machines;
        this.clientAddress = clientAddress;
    }

    @Override
    public void handle(Context request) {
        String authorization = request.header(Header.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer", 0, "Bearer".length())) {
            SessionCookie.close(request);
            Matcher bearer = BEARER.matcher(authorization);
            request.attribute(MACHINE, machines.enter(bearer.matches() ? bearer.group(1) : ""));
            return;
        }
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
        Actor.Machine machine = request.attribute(MACHINE);
        if (machine != null) {
            return Optional.of(machine);
        }
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
