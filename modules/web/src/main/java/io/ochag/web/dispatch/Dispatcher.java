package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import io.ochag.platform.access.RequestGrants;
import io.ochag.web.Access;
import io.ochag.web.ActorResolver;
import io.ochag.web.Call;
import io.ochag.web.HttpMethod;
import io.ochag.web.Route;
import io.ochag.web.Streamed;
import io.ochag.web.WebError;
import io.ochag.web.json.Json;
import io.ochag.web.repeat.Answered;
import io.ochag.web.repeat.CommandKey;
import io.ochag.web.repeat.Repeats;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Javalin handler of a route: reads the call as declared, runs the handler, writes the answer, or else the problem. A command with a key
 * runs in a write of {@link Repeats}, and its answer leaves after the commit.
 */
@Singleton
public final class Dispatcher {
    /** Attribute of a request: the template of the route that serves it, for figures that must not hold ids. */
    public static final String TEMPLATE = "ochag.route";

    private static final byte[] NO_BODY = {};

    private final Parameters parameters;
    private final Json json;
    private final ProblemWriter problems;
    private final Repeats repeats;
    private final RequestGrants grants;

    @Inject
    public Dispatcher(Parameters parameters, Json json, ProblemWriter problems, Repeats repeats, RequestGrants grants) {
        this.parameters = parameters;
        this.json = json;
        this.problems = problems;
        this.repeats = repeats;
        this.grants = grants;
    }

    /** What a mounted API is given from outside. */
    public record Surroundings(
            String prefix, ActorResolver actors, Function<Context, String> clientAddress, long bodyLimit) {}

    /** The handler lets nothing through: whatever is thrown becomes a problem here, and the host's exception handlers see none of it. */
    public Handler handler(Route route, Surroundings surroundings) {
        return request -> {
            request.attribute(TEMPLATE, surroundings.prefix() + route.path());
            try {
                AtomicReference<@Nullable Streamed> stream = new AtomicReference<>();
                grants.during(() -> stream.set(serve(request, route, surroundings)));
                Streaming.send(request, stream.get(), route.answer());
            } catch (Exception | StackOverflowError e) {
                problems.write(request, e);
            }
        };
    }

    /** Answers, but for what is streamed: that is given back, to be written after. */
    private @Nullable Streamed serve(Context request, Route route, Surroundings surroundings) {
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
                key.isPresent()
                        ? Optional.empty()
                        : Optional.of(new SessionCookie(request, surroundings.clientAddress())));
        if (route.answer().mediaType().isPresent()) {
            return (Streamed) value(route, route.handler().handle(call, input.body()));
        }
        Supplier<Answered> work = () -> answered(route, route.handler().handle(call, input.body()), call.language());
        Answered answered = key.map(given -> repeats.once(
                        CommandKey.of(actor, route.name(), given, texts(request, route), version, input.bytes()), work))
                .orElseGet(work);
        send(request, answered, surroundings.prefix());
        return null;
    }

    private static List<String> texts(Context request, Route route) {
        return route.pathParameters().stream()
                .map(parameter -> request.pathParam(parameter.name()))
                .toList();
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

    private record Input(byte[] bytes, Optional<Object> body, Optional<PageRequest> page) {}

    private Input input(Context request, Route route, long bodyLimit) {
        if (route.body().isEmpty()) {
            return new Input(NO_BODY, Optional.empty(), Optional.empty());
        }
        byte[] bytes = BodyReading.read(request, bodyLimit);
        Class<?> record = route.body().get();
        if (route.paged() && route.method() == HttpMethod.POST) {
            Json.Paged<?> paged = json.readPaged(bytes, record);
            return new Input(bytes, Optional.of(paged.body()), Optional.of(paged.page()));
        }
        return new Input(bytes, Optional.of(json.read(bytes, record)), Optional.empty());
    }

    private Answered answered(Route route, Optional<Object> result, Language language) {
        Route.Answer answer = route.answer();
        if (answer.type().isEmpty()) {
            return new Answered(answer.status(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Object value = value(route, result);
        return new Answered(
                answer.status(),
                answer.location().map(path -> path.apply(value)),
                answer.version().map(version -> version.applyAsLong(value)),
                Optional.of(json.write(value, language)));
    }

    private static Object value(Route route, Optional<Object> result) {
        return result.orElseThrow(() -> new IllegalStateException(route.name() + " answered nothing"));
    }

    private static void send(Context request, Answered answered, String prefix) {
        request.status(answered.status());
        answered.version().ifPresent(version -> request.header(Header.ETAG, "\"" + version + "\""));
        answered.location().ifPresent(path -> request.header(Header.LOCATION, prefix + path));
        answered.body().ifPresent(body -> {
            request.contentType("application/json");
            request.header(Header.VARY, Header.ACCEPT_LANGUAGE);
            request.result(body);
        });
    }
}
