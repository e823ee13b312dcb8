package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.web.Access;
import io.ochag.web.ActorResolver;
import io.ochag.web.Call;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.WebError;
import io.ochag.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Makes a Javalin handler of a route: reads the call as declared, runs the handler, writes the answer, or else the problem. */
@Singleton
public final class Dispatcher {
    /** Attribute of a request: the template of the route that serves it, for figures that must not hold ids. */
    public static final String TEMPLATE = "ochag.route";

    private final Parameters parameters;
    private final Json json;
    private final ProblemWriter problems;

    @Inject
    public Dispatcher(Parameters parameters, Json json, ProblemWriter problems) {
        this.parameters = parameters;
        this.json = json;
        this.problems = problems;
    }

    /** What a mounted API is given from outside. */
    public record Surroundings(
            String prefix, ActorResolver actors, Function<Context, String> clientAddress, long bodyLimit) {}

    /** The handler lets nothing through: whatever is thrown becomes a problem here, and the host's exception handlers see none of it. */
    public Handler handler(Route route, Surroundings surroundings) {
        return request -> {
            request.attribute(TEMPLATE, surroundings.prefix() + route.path());
            try {
                serve(request, route, surroundings);
            } catch (Exception | StackOverflowError e) {
                problems.write(request, e);
            }
        };
    }

    private void serve(Context request, Route route, Surroundings surroundings) {
        RequestIds.of(request);
        request.header(Header.CACHE_CONTROL, "no-store");
        Actor actor = actor(request, route, surroundings.actors());
        Optional<String> key = route.keyDemanded() ? Optional.of(Headers.idempotencyKey(request)) : Optional.empty();
        Optional<Long> version = route.versionDemanded() ? Optional.of(Headers.version(request)) : Optional.empty();
        Parameters.Read read = parameters.read(request, route);
        Input input = input(request, route, surroundings.bodyLimit());
        Call call = new HttpCall(
                actor,
                read,
                read.page().or(input::page),
                version,
                key,
                Languages.of(request.header(Header.ACCEPT_LANGUAGE)),
                RequestIds.of(request),
                new SessionCookie(request, surroundings.clientAddress()));
        Optional<Object> result = route.handler().handle(call, input.body());
        answer(request, route, result, call.language(), surroundings.prefix());
    }

    private static Actor actor(Context request, Route route, ActorResolver actors) {
        Optional<Actor> resolved =
                route.access() instanceof Access.Open ? resolvedIfAny(request, actors) : actors.resolve(request);
        if (resolved.isEmpty() && !(route.access() instanceof Access.Open)) {
            throw DomainException.of(WebError.SIGN_IN_REQUIRED);
        }
        Actor actor = resolved.orElseGet(() -> new Actor.Anonymous(RequestIds.of(request)));
        return Headers.withPurpose(actor, request.header(Headers.PURPOSE));
    }

    private static Optional<Actor> resolvedIfAny(Context request, ActorResolver actors) {
        try {
            return actors.resolve(request);
        } catch (DomainException refused) {
            return Optional.empty();
        }
    }

    private record Input(Optional<Object> body, Optional<PageRequest> page) {}

    private Input input(Context request, Route route, long bodyLimit) {
        if (route.body().isEmpty()) {
            return new Input(Optional.empty(), Optional.empty());
        }
        byte[] bytes = BodyReading.read(request, bodyLimit);
        Class<?> record = route.body().get();
        if (route.paged() && route.method() == HttpMethod.POST) {
            Json.Paged<?> paged = json.readPaged(bytes, record);
            return new Input(Optional.of(paged.body()), Optional.of(paged.page()));
        }
        return new Input(Optional.of(json.read(bytes, record)), Optional.empty());
    }

    private void answer(Context request, Route route, Optional<Object> result, Language language, String prefix) {
        request.status(route.answer().status());
        if (route.answer().type().isEmpty()) {
            return;
        }
        Object value = result.orElseThrow(() -> new IllegalStateException(route.name() + " answered nothing"));
        route.answer()
                .version()
                .ifPresent(version -> request.header(Header.ETAG, "\"" + version.applyAsLong(value) + "\""));
        route.answer().location().ifPresent(path -> request.header(Header.LOCATION, prefix + path.apply(value)));
        request.contentType("application/json");
        request.header(Header.VARY, Header.ACCEPT_LANGUAGE);
        request.result(json.write(value, language));
    }
}
