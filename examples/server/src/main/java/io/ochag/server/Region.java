package io.ochag.server;

import com.google.inject.Module;
import io.ochag.assembly.StandardModules;
import io.ochag.kernel.access.Actor;
import io.ochag.network.LoadReport;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.Ochag;
import io.ochag.platform.config.Settings;
import io.ochag.web.Password;
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

    private Region(RegionDatabase database, Ochag ochag, WebServer web) {
        this.database = database;
        this.ochag = ochag;
        this.web = web;
    }

    /** Starts everything or nothing; what was started before a failure is stopped again. */
    static Region start(Settings settings, PrintStream out) {
        List<AutoCloseable> started = new ArrayList<>();
        try {
            RegionDatabase database = RegionDatabase.open(settings);
            started.add(database);
            Ochag ochag = modules(settings, database);
            started.add(ochag);
            LoadReport report = ochag.get(RegionProfiles.class).load(STARTING, profile(settings));
            List<DemoSignIns.SignIn> signIns = signIns(settings, ochag);
            WebServer web = WebServer.start(ochag, ServerOptions.of(settings));
            started.add(web);
            new Greeting(out).print(web.address(), report, signIns, settings);
            return new Region(database, ochag, web);
        } catch (RuntimeException e) {
            for (int i = started.size() - 1; i >= 0; i--) {
                closeAfter(e, started.get(i));
            }
            throw e;
        }
    }

    @Override
    public void close() {
        web.close();
        ochag.close();
        database.close();
    }

    private static Ochag modules(Settings settings, RegionDatabase database) {
        List<Module> modules = new ArrayList<>(StandardModules.domain());
        modules.addAll(StandardModules.http());
        modules.add(new WebModule(SessionRules.of(settings)));
        Ochag.Setup setup = Ochag.on(database.dataSource())
                .clock(Clock.system(settings.get(ServerSettings.ZONE)))
                .schema(settings.get(ServerSettings.SCHEMA));
        modules.forEach(setup::install);
        return setup.start();
    }

    private static RegionProfile profile(Settings settings) {
        String region = settings.get(ServerSettings.REGION);
        Path folder = Path.of(region);
        return Files.isDirectory(folder)
                ? RegionProfile.inFolder(folder)
                : RegionProfile.onClassPath(Region.class.getClassLoader(), "regions/" + region);
    }

    private static List<DemoSignIns.SignIn> signIns(Settings settings, Ochag ochag) {
        DemoSignIns accounts = new DemoSignIns(ochag);
        if (settings.get(ServerSettings.DEMO)) {
            return accounts.ensure(DemoPassword.of(settings));
        }
        Optional<Password> first =
                settings.find(ServerSettings.ADMINISTRATOR_PASSWORD).map(Password::parse);
        first.ifPresent(accounts::ensureAdministrator);
        return List.of();
    }

    private static void closeAfter(RuntimeException failure, AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
