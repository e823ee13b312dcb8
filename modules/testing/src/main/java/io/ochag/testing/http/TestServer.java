package io.ochag.testing.http;

import io.ochag.kernel.access.Actor;
import io.ochag.testing.TestOchag;
import io.ochag.web.RouteTable;
import io.ochag.web.ServerOptions;
import io.ochag.web.Sessions;
import io.ochag.web.WebServer;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Modules behind our own HTTP server on a free port of the loopback, with all its filters.
 *
 * <pre>{@code
 * try (TestServer server = TestServer.start(TestOchag.on(pool).install(new RentalModule()).install(new RentalHttpModule()))) {
 *     server.client(keeper).post("/loans", …).expect(201);
 * }
 * }</pre>
 */
public final class TestServer implements AutoCloseable {
    private final TestOchag ochag;
    private final WebServer server;
    private final @Nullable InMemorySessions sessions;
    private final RealSignIn signIn;

    private TestServer(TestOchag ochag, @Nullable InMemorySessions sessions) {
        this.ochag = ochag;
        this.sessions = sessions;
        this.signIn = new RealSignIn(ochag);
        this.server = WebServer.start(ochag.ochag(), ServerOptions.loopback(0));
    }

    /** Without accounts: the test says who a client is. */
    public static TestServer start(TestOchag.Setup setup) {
        InMemorySessions sessions = new InMemorySessions();
        return started(setup.override(Sessions.class, sessions), sessions);
    }

    /** With the real sign-in; {@code WebModule} must be among the modules. */
    public static TestServer withSignIn(TestOchag.Setup setup) {
        return started(setup, null);
    }

    private static TestServer started(TestOchag.Setup setup, @Nullable InMemorySessions sessions) {
        TestOchag ochag = setup.start();
        try {
            return new TestServer(ochag, sessions);
        } catch (RuntimeException e) {
            ochag.close();
            throw e;
        }
    }

    /** Somebody who is not signed in. */
    public ApiClient client() {
        return new ApiClient(address());
    }

    /**
     * Somebody signed in as this actor. Staff alone sign in; a client of anybody else is signed in as nobody. With the real sign-in the worker gets an
     * account, signs in and chooses the post, which must be theirs today.
     */
    public ApiClient client(Actor actor) {
        if (!(actor instanceof Actor.Staff worker)) {
            return client();
        }
        InMemorySessions memory = sessions;
        if (memory == null) {
            return signIn.as(worker, client());
        }
        String token = memory.open(worker);
        return client().in("__Host-ochag=" + token, memory.csrfToken(token));
    }

    public TestOchag ochag() {
        return ochag;
    }

    public RouteTable routes() {
        return ochag.get(RouteTable.class);
    }

    public URI address() {
        return URI.create(server.address());
    }

    @Override
    public void close() {
        server.close();
        ochag.close();
    }
}
