package io.ochag.web;

import com.google.inject.Injector;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.ochag.kernel.text.Language;
import io.ochag.platform.Ochag;
import io.ochag.web.dispatch.Dispatcher;
import io.ochag.web.openapi.ApiDocument;
import java.util.function.Function;

/**
 * The routes of all installed modules, to be added to a host's own Javalin:
 *
 * <pre>{@code
 * Javalin.create(config -> OchagWeb.routes(ochag, "/ochag/api", hostSignIn).addTo(config.routes));
 * }</pre>
 *
 * Nothing global is registered: each handler reads, answers and catches by itself, so the host's JSON mapper and exception handlers stay the
 * host's, and so do sign-in, CSRF protection and security headers. (Javalin runs a host's {@code error(status, …)} handlers after ours: bind
 * them to a content type, as in {@code error(404, "text/html", …)}, to leave problems as they are.)
 */
public final class OchagWeb {
    /** The largest body that is read unless said otherwise: 1 MiB. */
    public static final long USUAL_BODY_LIMIT = 1 << 20;

    private final Injector injector;
    private final Dispatcher.Surroundings surroundings;

    private OchagWeb(Injector injector, Dispatcher.Surroundings surroundings) {
        this.injector = injector;
        this.surroundings = surroundings;
    }

    /** @param prefix what stands before each route's path, such as {@code /api/v1} */
    public static OchagWeb routes(Ochag ochag, String prefix, ActorResolver actors) {
        return routes(ochag.injector(), prefix, actors);
    }

    /** For hosts with an injector of their own. */
    public static OchagWeb routes(Injector injector, String prefix, ActorResolver actors) {
        return new OchagWeb(injector, new Dispatcher.Surroundings(prefix, actors, Context::ip, USUAL_BODY_LIMIT));
    }

    /** @param bytes the largest body that is read; a larger one is refused with 413 */
    public OchagWeb bodyLimit(long bytes) {
        return new OchagWeb(
                injector,
                new Dispatcher.Surroundings(
                        surroundings.prefix(), surroundings.actors(), surroundings.clientAddress(), bytes));
    }

    /** How to tell the client's address, where a proxy stands before the host. */
    public OchagWeb clientAddress(Function<Context, String> address) {
        return new OchagWeb(
                injector,
                new Dispatcher.Surroundings(
                        surroundings.prefix(), surroundings.actors(), address, surroundings.bodyLimit()));
    }

    /** Adds every route of the installed modules. */
    public void addTo(JavalinDefaultRoutingApi routing) {
        Dispatcher dispatcher = injector.getInstance(Dispatcher.class);
        for (Route route : injector.getInstance(RouteTable.class).routes()) {
            Handler handler = dispatcher.handler(route, surroundings);
            routing.addHttpHandler(
                    HandlerType.findOrCreate(route.method().name()), surroundings.prefix() + route.path(), handler);
        }
    }

    /** The OpenAPI 3.1 document of these routes, as JSON in UTF-8. */
    public byte[] document(Language language) {
        return injector.getInstance(ApiDocument.class).json(surroundings.prefix(), language);
    }
}
