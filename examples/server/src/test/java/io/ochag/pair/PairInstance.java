package io.ochag.pair;

import com.google.inject.Key;
import com.google.inject.Module;
import io.javalin.Javalin;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.platform.Background;
import io.ochag.platform.Ochag;
import io.ochag.platform.fault.Failpoints;
import io.ochag.platform.persistence.DatabasePool;
import io.ochag.testing.fault.HaltingFailpoints;
import io.ochag.testing.ports.InMemoryPorts;
import io.ochag.web.OchagWeb;
import io.ochag.web.SessionRules;
import io.ochag.web.WebModule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** One of the instances that share a database: everything behind requests, the module and its route, and perhaps a point at which it dies. */
public final class PairInstance {
    /** Whoever works here; nobody signs in. */
    public static final Actor.Staff WORKER = new Actor.Staff(
            new StaffId(UUID.fromString("019a0000-0000-7000-8000-000000000001")),
            new AssignmentId(UUID.fromString("019a0000-0000-7000-8000-000000000002")));

    public static final String SUBSCRIBER = StepEffects.NAME;

    private static final int POOL = 12;

    private PairInstance() {}

    /** @param arguments JDBC URL, user, password, port, failpoint or an empty text */
    public static void main(String[] arguments) {
        DataSource pool = pool(arguments[0], arguments[1], arguments[2]);
        Ochag ochag = on(pool).override(Failpoints.class, HaltingFailpoints.parse(arguments[4]))
                .start();
        ochag.get(PairDesk.class).open(WORKER);
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/health/ready", request -> request.result("UP"));
                    OchagWeb.routes(ochag, "/api/v1", request -> Optional.of(WORKER))
                            .addTo(config.routes);
                })
                .start("127.0.0.1", Integer.parseInt(arguments[3]));
    }

    /** The same modules for the one who checks, with nothing going on behind. */
    public static Ochag looking(DataSource pool) {
        return on(pool).background(Background.OFF).start();
    }

    static DataSource pool(String url, String user, String password) {
        return new DatabasePool(url, user, password, POOL, DatabasePool.USUAL_PATIENCE).open(Optional.empty());
    }

    private static Ochag.Setup on(DataSource pool) {
        Module ports = InMemoryPorts.empty().without(Set.of(Key.get(RoleGrants.class)));
        return Ochag.on(pool)
                .clock(Clock.system(ZoneId.of("Europe/Volgograd")))
                .install(ports)
                .install(new WebModule(SessionRules.USUAL))
                .install(new PairModule())
                .override(RoleGrants.class, PairInstance::everything);
    }

    private static Grants everything(Actor actor) {
        Map<String, Reach> all = Map.of(
                "pair.work", new Reach.Everywhere(),
                "audit.verify", new Reach.Everywhere(),
                "events.read", new Reach.Everywhere(),
                "events.manage", new Reach.Everywhere());
        return new Grants(all, new Purpose("service"));
    }
}
