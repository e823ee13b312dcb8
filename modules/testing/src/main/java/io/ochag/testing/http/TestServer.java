package io.ochag.testing.http;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.testing.ports.InMemoryRoleGrants;
import io.ochag.web.ApiKeys;
import io.ochag.web.KeyRules;
import io.ochag.web.Machines;
import io.ochag.web.PasswordCost;
import io.ochag.web.PermissionCode;
import io.ochag.web.RouteTable;
import io.ochag.web.ServerOptions;
import io.ochag.web.Sessions;
import io.ochag.web.WebServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    /** For tests that sign in hundreds of times and look at something else: {@code setup.override(PasswordCost.class, TestServer.QUICK)}. */
    public static final PasswordCost QUICK = new PasswordCost(8, 1);

    private final TestOchag ochag;
    private final WebServer server;
    private final @Nullable InMemorySessions sessions;
    private final InMemoryMachines machines;
    private final RealSignIn signIn;

    private TestServer(TestOchag ochag, @Nullable InMemorySessions sessions, InMemoryMachines machines) {
        this.ochag = ochag;
        this.sessions = sessions;
        this.machines = machines;
        this.signIn = new RealSignIn(ochag);
        this.server = WebServer.start(ochag.ochag(), ServerOptions.loopback(0));
    }

    /** Without accounts: the test says who a client is. */
    public static TestServer start(TestOchag.Setup setup) {
        InMemorySessions sessions = new InMemorySessions();
        InMemoryMachines machines = new InMemoryMachines();
        return started(setup.override(Sessions.class, sessions).override(Machines.class, machines), sessions, machines);
    }

    /** With the real sign-in; {@code WebModule} must be among the modules. */
    public static TestServer withSignIn(TestOchag.Setup setup) {
        return started(setup, null, new InMemoryMachines());
    }

    private static TestServer started(
            TestOchag.Setup setup, @Nullable InMemorySessions sessions, InMemoryMachines machines) {
        TestOchag ochag = setup.start();
        try {
            return new TestServer(ochag, sessions, machines);
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
     * Somebody signed in as this actor. Staff sign in and machines have keys; a client of anybody else is signed in as nobody. With the real sign-in
     * the worker gets an account, signs in and chooses the post, which must be theirs today, and a machine is one that {@link #machine} has made.
     */
    public ApiClient client(Actor actor) {
        if (actor instanceof Actor.Machine machine) {
            return client().withKey(sessions == null ? machines.known(machine) : machines.token(machine));
        }
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

    /** A program with a real key of these permissions, for a server with the real sign-in. It is not throttled and good for a day. */
    public Actor.Machine machine(Reach reach, Permission... permissions) {
        ApiKeys.Created key = ochag.get(ApiKeys.class)
                .create(
                        Actors.system(),
                        new ApiKeys.NewKey(
                                "kit-" + UUID.randomUUID(),
                                Arrays.stream(permissions)
                                        .map(permission -> new PermissionCode(permission.code()))
                                        .collect(Collectors.toSet()),
                                reach,
                                InMemoryRoleGrants.SERVICE,
                                ochag.get(Clock.class).instant().plus(Duration.ofDays(1)),
                                Optional.of(KeyRules.MOST_PER_MINUTE)));
        Actor.Machine machine = new Actor.Machine(key.id().toString());
        machines.learn(machine, key.token());
        return machine;
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
