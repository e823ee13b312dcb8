package io.ochag.server;

import com.google.inject.Module;
import io.javalin.config.JavalinConfig;
import io.ochag.assembly.StandardModules;
import io.ochag.families.DisclosureRules;
import io.ochag.families.ImportRules;
import io.ochag.families.RetirementRules;
import io.ochag.kernel.access.Actor;
import io.ochag.network.LoadReport;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.Background;
import io.ochag.platform.Ochag;
import io.ochag.platform.OchagException;
import io.ochag.platform.config.Settings;
import io.ochag.platform.document.DocumentRules;
import io.ochag.platform.notify.NotificationRules;
import io.ochag.server.demo.DemoLoader;
import io.ochag.server.demo.DemoModule;
import io.ochag.server.demo.DemoOptions;
import io.ochag.web.KeyRules;
import io.ochag.web.RepeatRules;
import io.ochag.web.ServerOptions;
import io.ochag.web.SessionRules;
import io.ochag.web.WebModule;
import io.ochag.web.WebServer;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running region: database, modules, profile, web server, in this order; closed in the reverse. */
final class Region implements AutoCloseable {
    private static final Actor STARTING = new Actor.System("region-profile", "start");

    private final RegionDatabase database;
    private final Ochag ochag;
    private final WebServer web;
    private final Optional<DemoLoader> demo;

    private Region(RegionDatabase database, Ochag ochag, WebServer web, Optional<DemoLoader> demo) {
        this.database = database;
        this.ochag = ochag;
        this.web = web;
        this.demo = demo;
    }

    /** Starts everything or nothing; what was started before a failure is stopped again. */
    static Region start(Settings settings, PrintStream out) {
        RegionProfile profile = profile(settings);
        ServerOptions options = ServerOptions.of(settings);
        WebServer.check(options);
        List<AutoCloseable> started = new ArrayList<>();
        try {
            RegionDatabase database = RegionDatabase.open(settings);
            started.add(database);
            Ochag ochag = modules(settings, database).start();
            started.add(ochag);
            LoadReport report = ochag.get(RegionProfiles.class).load(STARTING, profile);
            List<DemoSignIns.SignIn> signIns = signIns(settings, ochag);
            WebServer web = WebServer.start(ochag.injector(), options, config -> readiness(config, database));
            started.add(web);
            Optional<DemoLoader> demo = demo(settings).map(wanted -> ochag.get(DemoLoader.class));
            new Greeting(out).print(web.address(), report, demo.map(DemoLoader::progress), signIns, settings);
            demo.ifPresent(DemoLoader::start);
            return new Region(database, ochag, web, demo);
        } catch (RuntimeException | Error e) {
            for (int i = started.size() - 1; i >= 0; i--) {
                closeAfter(e, started.get(i));
            }
            throw e;
        }
    }

    @Override
    public void close() {
        // PostgreSQL is a process apart: whatever fails before, it must not be left running
        try (database) {
            try (ochag) {
                try (web) {
                    demo.ifPresent(DemoLoader::close);
                }
            }
        }
    }

    /** While PostgreSQL is started again, the question is answered at once and does not wait for a connection. */
    private static void readiness(JavalinConfig config, RegionDatabase database) {
        config.routes.before("/health/ready", request -> {
            if (!database.running()) {
                request.status(503).contentType("application/json").result("{\"status\":\"DOWN\"}");
                request.skipRemainingHandlers();
            }
        });
    }

    /** The modules alone, for a command: nothing listens, sweeps or delivers. */
    static Ochag withoutBackground(Settings settings, RegionDatabase database) {
        return modules(settings, database).background(Background.OFF).start();
    }

    private static Ochag.Setup modules(Settings settings, RegionDatabase database) {
        List<Module> modules = new ArrayList<>(StandardModules.technical());
        modules.addAll(StandardModules.domain());
        modules.addAll(StandardModules.reactions());
        modules.addAll(StandardModules.http());
        modules.add(new WebModule(SessionRules.of(settings), RepeatRules.of(settings), KeyRules.of(settings)));
        modules.addAll(MessageChannels.of(settings));
        demo(settings).map(DemoModule::new).ifPresent(modules::add);
        Ochag.Setup setup = Ochag.on(database.dataSource())
                .clock(Clock.system(settings.get(ServerSettings.ZONE)))
                .schema(settings.get(ServerSettings.SCHEMA))
                .override(DocumentRules.class, DocumentRules.of(settings))
                .override(NotificationRules.class, NotificationRules.of(settings))
                .override(DisclosureRules.class, DisclosureRules.of(settings))
                .override(RetirementRules.class, RetirementRules.of(settings))
                .override(ImportRules.class, ImportRules.of(settings));
        modules.forEach(setup::install);
        return setup;
    }

    static RegionProfile profile(Settings settings) {
        String region = settings.get(ServerSettings.REGION);
        Path folder = Path.of(region);
        if (Files.isDirectory(folder)) {
            return RegionProfile.inFolder(folder);
        }
        String shipped = "regions/" + region;
        if (Region.class.getClassLoader().getResource(shipped + "/" + RegionProfile.HEAD) == null) {
            throw new OchagException(ServerSettings.REGION.variable()
                    + " names neither a region that is shipped nor a folder with a region's profile.");
        }
        return RegionProfile.onClassPath(Region.class.getClassLoader(), shipped);
    }

    /** Invented people are no part of a region that people work in. */
    private static Optional<DemoOptions> demo(Settings settings) {
        int families = settings.get(ServerSettings.DEMO_FAMILIES);
        boolean wanted = settings.get(ServerSettings.DEMO) && families > 0;
        boolean shipped = !Files.isDirectory(Path.of(settings.get(ServerSettings.REGION)));
        return wanted && shipped ? Optional.of(new DemoOptions(families)) : Optional.empty();
    }

    private static List<DemoSignIns.SignIn> signIns(Settings settings, Ochag ochag) {
        DemoSignIns accounts = new DemoSignIns(ochag);
        if (settings.get(ServerSettings.DEMO)) {
            return accounts.ensure(() -> DemoPassword.of(settings));
        }
        settings.find(ServerSettings.ADMINISTRATOR_PASSWORD).ifPresent(accounts::ensureAdministrator);
        return List.of();
    }

    private static void closeAfter(Throwable failure, AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
