package io.ochag.web;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.Route.Answer;
import io.ochag.web.Route.Handler;
import io.ochag.web.Route.Kind;
import io.ochag.web.Route.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A route while it is being declared; immutable, each step gives a new draft. It ends with {@code handle} or, where there is nothing to
 * answer, with {@code run}. What is missing or contradictory is reported by {@link RouteChecks}, all at once.
 *
 * @param <B> the body's record, {@link Void} for none
 * @param <R> what the handler returns
 */
public final class RouteDraft<B, R> {
    private final Route route;

    private RouteDraft(Route route) {
        this.route = route;
    }

    static RouteDraft<Void, Void> start(Kind kind, HttpMethod method, String path) {
        return new RouteDraft<>(new Route(
                method,
                path,
                kind,
                new Access.Undeclared(),
                new LocalText("", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Answer.NOTHING,
                false,
                false,
                kind == Kind.COMMAND && method == HttpMethod.POST,
                (call, body) -> Optional.empty()));
    }

    /** Declares the permission that the API method behind the route demands. */
    public RouteDraft<B, R> permission(Permission permission) {
        return new RouteDraft<>(with(new Access.Permitted(permission)));
    }

    /** For everybody who is signed in, whatever their role. */
    public RouteDraft<B, R> signedIn(String why) {
        return new RouteDraft<>(with(new Access.SignedIn(why)));
    }

    /** For everybody, signed in or not. */
    public RouteDraft<B, R> open(String why) {
        return new RouteDraft<>(with(new Access.Open(why)));
    }

    public RouteDraft<B, R> summary(String ru, String en) {
        return new RouteDraft<>(copy(route.access(), new LocalText(ru, en), route.description()));
    }

    /** More than the summary: meaning, units, what a refusal means. */
    public RouteDraft<B, R> description(String ru, String en) {
        return new RouteDraft<>(copy(route.access(), route.summary(), Optional.of(new LocalText(ru, en))));
    }

    /** Declares a parameter of the path: a {@code UuidId}, a {@code CodeId}, an enum, {@code LocalDate} or {@code Integer}. */
    public RouteDraft<B, R> path(String name, Class<?> type) {
        return new RouteDraft<>(with(added(route.pathParameters(), name, type), route.queryParameters()));
    }

    /** Declares an optional parameter of the query, of the same types and {@code Boolean}; never what is said about a person. */
    public RouteDraft<B, R> queryParameter(String name, Class<?> type) {
        return new RouteDraft<>(with(route.pathParameters(), added(route.queryParameters(), name, type)));
    }

    /** The record that the JSON body is read into. */
    public <B2> RouteDraft<B2, R> body(Class<B2> record) {
        return new RouteDraft<>(with(Optional.of(record), route.answer(), route.paged()));
    }

    /** Success is 200 with this record. */
    public <R2> RouteDraft<B, R2> answers(Class<R2> record) {
        return new RouteDraft<>(with(route.body(), answer(200, record), route.paged()));
    }

    /** Success is 201 with this record, which holds ids and versions only. */
    public <R2> RouteDraft<B, R2> creates(Class<R2> record) {
        return new RouteDraft<>(with(route.body(), answer(201, record), route.paged()));
    }

    /** Success is 200 with one page of such rows: {@code {"items": […], "next": "…"}}. The route is paged. */
    public <T> RouteDraft<B, Page<T>> answersPage(Class<T> row) {
        return new RouteDraft<>(with(route.body(), answer(200, new PageType(row)), true));
    }

    /**
     * Success is 200 with a text that is written while it is read, such as {@code text/csv}; for what is too large to hold. What fails before the
     * first character is a problem as usual; what fails later breaks the connection, so that nobody takes a part for the whole.
     */
    public RouteDraft<B, Streamed> streams(String mediaType) {
        Answer streamed = new Answer(
                200, Optional.of(Streamed.class), Optional.empty(), Optional.empty(), Optional.of(mediaType));
        return new RouteDraft<>(with(route.body(), streamed, route.paged()));
    }

    /** Takes {@code limit} and {@code after} without answering with {@link Page} itself. */
    public RouteDraft<B, R> paged() {
        return new RouteDraft<>(with(route.body(), route.answer(), true));
    }

    /** Tells the path of what was created, under the prefix of the API, as {@code Location}. */
    public RouteDraft<B, R> located(Function<R, String> path) {
        Function<Object, String> erased = answer -> path.apply(erase(answer));
        Answer answer = route.answer();
        return new RouteDraft<>(with(
                route.body(),
                new Answer(answer.status(), answer.type(), Optional.of(erased), answer.version(), answer.mediaType()),
                route.paged()));
    }

    /** Sends the version of the answered thing as {@code ETag}. */
    public RouteDraft<B, R> version(ToLongFunction<R> version) {
        ToLongFunction<Object> erased = answer -> version.applyAsLong(erase(answer));
        Answer answer = route.answer();
        return new RouteDraft<>(with(
                route.body(),
                new Answer(answer.status(), answer.type(), answer.location(), Optional.of(erased), answer.mediaType()),
                route.paged()));
    }

    /** Demands {@code If-Match}: without it 428. Whether the version is still the newest is the API method's to say. */
    public RouteDraft<B, R> demandsVersion() {
        return new RouteDraft<>(demands(true, route.keyDemanded()));
    }

    /** A command POST that needs no {@code Idempotency-Key}, because repeating it does no harm. */
    public RouteDraft<B, R> withoutKey() {
        return new RouteDraft<>(demands(route.versionDemanded(), false));
    }

    public Route handle(BiFunction<Call, B, R> work) {
        return with((call, body) -> Optional.ofNullable(work.apply(call, erase(body.orElseThrow()))));
    }

    /** For routes without a body. */
    public Route handle(Function<Call, R> work) {
        return with((call, body) -> Optional.ofNullable(work.apply(call)));
    }

    /** Success is 204, without a body. */
    public Route run(BiConsumer<Call, B> work) {
        return with((call, body) -> {
            work.accept(call, erase(body.orElseThrow()));
            return Optional.empty();
        });
    }

    /** Success is 204, without a body; for routes without a body. */
    public Route run(Consumer<Call> work) {
        return with((call, body) -> {
            work.accept(call);
            return Optional.empty();
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T erase(Object value) {
        return (T) value;
    }

    private static Answer answer(int status, Type type) {
        return new Answer(status, Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Parameter> added(List<Parameter> parameters, String name, Class<?> type) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, type));
        return more;
    }

    private Route with(Access access) {
        return copy(access, route.summary(), route.description());
    }

    private Route copy(Access access, LocalText summary, Optional<LocalText> description) {
        return new Route(
                route.method(),
                route.path(),
                route.kind(),
                access,
                summary,
                description,
                route.pathParameters(),
                route.queryParameters(),
                route.body(),
                route.answer(),
                route.paged(),
                route.versionDemanded(),
                route.keyDemanded(),
                route.handler());
    }

    private Route with(List<Parameter> path, List<Parameter> query) {
        return new Route(
                route.method(),
                route.path(),
                route.kind(),
                route.access(),
                route.summary(),
                route.description(),
                path,
                query,
                route.body(),
                route.answer(),
                route.paged(),
                route.versionDemanded(),
                route.keyDemanded(),
                route.handler());
    }

    private Route with(Optional<Class<?>> body, Answer answer, boolean paged) {
        return new Route(
                route.method(),
                route.path(),
                route.kind(),
                route.access(),
                route.summary(),
                route.description(),
                route.pathParameters(),
                route.queryParameters(),
                body,
                answer,
                paged,
                route.versionDemanded(),
                route.keyDemanded(),
                route.handler());
    }

    private Route demands(boolean version, boolean key) {
        return new Route(
                route.method(),
                route.path(),
                route.kind(),
                route.access(),
                route.summary(),
                route.description(),
                route.pathParameters(),
                route.queryParameters(),
                route.body(),
                route.answer(),
                route.paged(),
                version,
                key,
                route.handler());
    }

    private Route with(Handler handler) {
        return new Route(
                route.method(),
                route.path(),
                route.kind(),
                route.access(),
                route.summary(),
                route.description(),
                route.pathParameters(),
                route.queryParameters(),
                route.body(),
                route.answer(),
                route.paged(),
                route.versionDemanded(),
                route.keyDemanded(),
                handler);
    }
}
