package io.ochag.benchmark;

import com.google.inject.Module;
import io.javalin.config.JavalinConfig;
import io.ochag.assembly.StandardModules;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.Background;
import io.ochag.platform.Ochag;
import io.ochag.platform.config.Settings;
import io.ochag.platform.schema.SchemaMode;
import io.ochag.web.ServerOptions;
import io.ochag.web.WebModule;
import io.ochag.web.WebServer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The demo region's server as the example server puts it together, and more servers beside it that differ in one thing. */
final class Stack implements AutoCloseable {
    static final Actor LOADING = new Actor.System("benchmark", "start");
    static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Volgograd"));

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Ochag ochag;

    private Stack(Ochag ochag) {
        this.ochag = ochag;
        started.push(ochag);
    }

    static Stack start(DataSource pool) {
        Stack stack = new Stack(ochag(pool, Optional.empty(), true));
        try {
            stack.ochag
                    .get(RegionProfiles.class)
                    .load(LOADING, RegionProfile.onClassPath(Stack.class.getClassLoader(), "regions/volgograd"));
            return stack;
        } catch (RuntimeException e) {
            stack.ochag.close();
            throw e;
        }
    }

    Ochag ochag() {
        return ochag;
    }

    /** Another Ochag on the same database, without work in the background. */
    Ochag beside(DataSource pool, Optional<AuditTrail> trail) {
        Ochag other = ochag(pool, trail, false);
        started.push(other);
        return other;
    }

    /** The port of a server on this Ochag. */
    int server(Ochag on, Map<String, String> settings, Consumer<JavalinConfig> more) {
        ServerOptions options = ServerOptions.of(Settings.read(ServerOptions.settings(), Optional.empty(), settings))
                .port(0);
        WebServer server = WebServer.start(on.injector(), options, more);
        started.push(server);
        return server.port();
    }

    private static Ochag ochag(DataSource pool, Optional<AuditTrail> trail, boolean first) {
        List<Module> modules = new ArrayList<>(StandardModules.domain());
        modules.addAll(StandardModules.http());
        modules.add(new WebModule());
        Ochag.Setup setup = Ochag.on(pool)
                .clock(CLOCK)
                .background(first ? Background.ON : Background.OFF)
                .schema(first ? SchemaMode.UPDATE : SchemaMode.CHECK);
        modules.forEach(setup::install);
        trail.ifPresent(other -> setup.override(AuditTrail.class, other));
        return setup.start();
    }

    @Override
    public void close() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
